import http from "node:http";

/**
 * The workers that run the journeys are processes of their own: over this small
 * door they read mails and take a database away. It listens on this machine only,
 * on a port that the system chose, for as long as the run lasts.
 *
 * @param actions path -> function of the query; what it resolves to is the JSON answer
 */
export async function openControl(actions) {
  const server = http.createServer(async (request, response) => {
    const url = new URL(request.url, "http://control");
    const action = actions[url.pathname];
    try {
      if (!action) throw new Error(`no action ${url.pathname}`);
      const answer = await action(url.searchParams);
      response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(answer ?? null));
    } catch (error) {
      response.writeHead(500, { "content-type": "text/plain" }).end(String(error?.stack ?? error));
    }
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    close: () => new Promise((closed) => server.close(closed)),
  };
}
