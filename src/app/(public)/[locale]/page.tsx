import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { WelcomePage } from "@/features/welcome/welcome-page";

type Props = { params: Promise<{ locale: string }> };

const localeOf = async (params: Props["params"]): Promise<"de" | "en"> => {
  const { locale } = await params;
  if (locale !== "de" && locale !== "en") notFound();
  return locale;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await localeOf(params);
  const t = await getTranslations({ locale, namespace: "welcome" });
  return {
    title: { absolute: t("pageTitle") },
    description: t("lead"),
    robots: { index: true },
    alternates: { languages: { de: "/de", en: "/en" } },
  };
}

export default async function Welcome({ params }: Props) {
  return <WelcomePage locale={await localeOf(params)} />;
}
