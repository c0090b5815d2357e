import { goTo, withQuery } from "@/server/core/auth/answers";
import { type Fields, fieldsOf } from "@/server/core/auth/forms";
import { isUnavailable, logCode } from "@/server/core/errors";
import { log } from "@/server/core/log";

/**
 * A post that signs in, out or over. The origin is checked before a field is read; what goes wrong leads back
 * to the sign-in page, which says so calmly.
 */
export function door(open: (fields: Fields, request: Request) => Promise<Response>) {
  return async (request: Request): Promise<Response> => {
    const fields = await fieldsOf(request);
    if (fields instanceof Response) {
      log().warn({ what: "post refused", status: fields.status });
      return fields;
    }
    try {
      return await open(fields, request);
    } catch (error) {
      log().error({
        what: isUnavailable(error) ? "database unavailable" : "sign-in failed",
        code: logCode(error),
      });
      return goTo(withQuery("/login", { state: "unavailable" }));
    }
  };
}
