import { Halt } from "../run/halt.mjs";
import { filesOf, migrationOf } from "./files.mjs";
import { namesOf } from "./names.mjs";
import { addToPlaces } from "./places.mjs";

const floors = ["src/domain", "src/server", "src/features", "src/app/w/[workspace]"];

/**
 * What a new noun is: its own files, and the shared places with its lines in them. Nothing is written here, so that a
 * refusal leaves nothing half done.
 *
 * @param wish what readWish gives
 * @param house `{ read(file), exists(path), list(folder) }` of the repository
 * @returns `{ own, shared }`, each `[path, text]` by path
 * @throws Halt when there is such a noun already
 */
export function planNoun(wish, house, now) {
  const names = namesOf(wish);
  refuseKnown(names, wish, house);
  const migration = migrationOf(wish.plural, house.list("prisma/migrations"), now);
  const own = filesOf(names, migration);
  const there = own.map(([file]) => file).find(house.exists);
  if (there) throw new Halt(`${there} is there already: a noun is made once and edited by hand afterwards.`);
  return { own, shared: addToPlaces(names, house.read) };
}

function refuseKnown(names, { plural }, house) {
  const room = floors.map((floor) => `${floor}/${plural}`).find(house.exists);
  if (room) throw new Halt(`${room} is there already: a noun is made once and edited by hand afterwards.`);
  const models = house.list("prisma/models").map((file) => house.read(`prisma/models/${file}`));
  const known = new RegExp(
    `^(model|enum) ${names.Meeting} \\{|^enum RecordKind \\{[^}]*^  ${names.MEETING}$`,
    "m",
  );
  if (models.some((text) => known.test(text)))
    throw new Halt(`The tables know a ${names.Meeting} already: find another word.`);
}
