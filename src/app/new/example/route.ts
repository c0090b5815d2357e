import { isExampleId } from "@/domain/examples/schema";
import { id } from "@/domain/input";
import { goTo, nothingHere } from "@/server/core/auth/answers";
import { fieldsOf } from "@/server/core/auth/forms";
import { currentPerson } from "@/server/core/auth/session";
import { env } from "@/server/core/env";
import { logCode } from "@/server/core/errors";
import { log } from "@/server/core/log";
import { openExample } from "@/server/examples/open";

/**
 * One press plays an example into a workspace of one's own. In local mode only: elsewhere the invented people have
 * no accounts, and there is no such door. A plain form, so it needs no script.
 */
export async function POST(request: Request): Promise<Response> {
  if (!env.local) return nothingHere();
  const fields = await fieldsOf(request);
  if (fields instanceof Response) return fields;
  const person = await currentPerson();
  if (!person) return goTo("/login?next=/new");
  const { example = "", press = "" } = fields;
  if (!isExampleId(example) || !id.safeParse(press).success) return goTo("/new");
  try {
    return goTo(`/w/${await openExample(example, person, press)}`);
  } catch (error) {
    log().error({ what: "example failed", code: logCode(error) });
    return goTo("/new?example=failed");
  }
}
