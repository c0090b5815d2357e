import { useTranslations } from "next-intl";
import { Button } from "@/components/button";
import { PostForm } from "@/features/forms/post-form";
import type { ExamplePerson } from "@/server/core/auth/examples/example-people";

/** One press signs in as an invented person. Shown in local mode only; elsewhere the door does not exist. */
export function ExamplePeople({ people, next }: { people: ExamplePerson[]; next: string | null }) {
  const t = useTranslations("login.example");
  const roles = useTranslations("common.roles");
  if (people.length === 0) return null;
  return (
    <section aria-labelledby="example" className="mt-10 border-t border-line pt-6">
      <h2 id="example">{t("title")}</h2>
      <p className="mt-2 text-ink-2">{t("lead")}</p>
      <ul className="mt-4 grid gap-3">
        {people.map(({ email, name, role }) => (
          <li key={email}>
            <PostForm action="/api/auth/example" hidden={{ email, next }} className="grid">
              <Button type="submit" variant="quiet" className="flex-wrap justify-start gap-x-2 text-left">
                {t("signInAs", { name })}
                {role && <span className="font-normal text-ink-2">{roles(role)}</span>}
              </Button>
            </PostForm>
          </li>
        ))}
      </ul>
    </section>
  );
}
