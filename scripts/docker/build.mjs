import { buildWhenStale } from "../launch/build.mjs";
import { generateClient } from "../launch/client.mjs";
import { complain } from "../run/halt.mjs";

/** What the image prepares, with the same marks that `npm start` looks at, so that it has nothing left to build. */
try {
  await generateClient(process.env);
  await buildWhenStale(process.env);
} catch (error) {
  complain(error);
  process.exitCode = 1;
}
