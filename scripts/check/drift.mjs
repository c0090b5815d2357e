import { clusterUrls, prepareCluster } from "../postgres/roles.mjs";
import { openTestCluster } from "../postgres/testing.mjs";
import { runNode } from "../run/child.mjs";

/**
 * The migrations must make exactly the tables that prisma/models describes. They
 * run in a shadow database, so the roles that they grant to must be there.
 */
export async function checkDrift() {
  const cluster = await openTestCluster("schema drift");
  try {
    await prepareCluster(cluster);
    const env = {
      ...process.env,
      ...clusterUrls(cluster),
      CHECKPOINT_DISABLE: "1",
      PRISMA_HIDE_UPDATE_MESSAGE: "1",
    };
    const diff = [
      "migrate",
      "diff",
      "--from-migrations",
      "prisma/migrations",
      "--to-schema",
      "prisma",
      "--exit-code",
    ];
    const { code, output } = await runNode(["node_modules/prisma/build/index.js", ...diff], { env });
    return { name: "schema drift", ok: code === 0, output };
  } finally {
    await cluster.dispose();
  }
}
