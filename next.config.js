import createNextIntlPlugin from "next-intl/plugin";

const withNextIntl = createNextIntlPlugin({
  requestConfig: "./src/app/request-locale.ts",
  experimental: { messages: { path: "./src/messages", locales: "infer", format: "json", precompile: true } },
});

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  outputFileTracingRoot: import.meta.dirname,
  turbopack: { root: import.meta.dirname },
  serverExternalPackages: ["pg", "nodemailer", "pino", "@prisma/adapter-pg"],
  images: { unoptimized: true },
  // `npm run check` checks the types, tests included; a first start need not do it again.
  typescript: { ignoreBuildErrors: true },
};

const withMessages = withNextIntl(config);

/** Names in a sentence are set apart where it is put together: src/features/words/format-message.ts. */
export default {
  ...withMessages,
  turbopack: {
    ...withMessages.turbopack,
    resolveAlias: {
      ...withMessages.turbopack?.resolveAlias,
      "use-intl/format-message": "./src/features/words/format-message.ts",
    },
  },
};
