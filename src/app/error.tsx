"use client";

import { useRouter } from "next/navigation";
import { startTransition, useEffect, useState } from "react";
import { Button } from "@/components/button";

const WORDS = {
  de: {
    title: "Das hat nicht geklappt",
    body: "Es liegt an uns, nicht an dir. Was gespeichert war, ist noch da. Warte einen Moment und versuch es noch einmal.",
    retry: "Noch einmal versuchen",
  },
  en: {
    title: "That did not work",
    body: "This is a problem on our side, not yours. What was saved is still there. Wait a moment and try again.",
    retry: "Try again",
  },
};

/** When a page fails, for example because the database is away. It has its own words: the messages may be what failed. */
export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  const [locale, setLocale] = useState<"de" | "en">("de");
  useEffect(() => {
    if (document.documentElement.lang === "en") setLocale("en");
  }, []);
  const words = WORDS[locale];
  const page = useRouter();
  // What failed was read on the server: without reading it again, the same failure would be shown again.
  const retry = () =>
    startTransition(() => {
      page.refresh();
      reset();
    });
  return (
    <main id="main" tabIndex={-1} className="mx-auto grid max-w-phone gap-4 p-6">
      <title>{words.title}</title>
      <h1>{words.title}</h1>
      <p>{words.body}</p>
      <div>
        <Button type="button" onClick={retry}>
          {words.retry}
        </Button>
      </div>
    </main>
  );
}
