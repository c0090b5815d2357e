import type { BrowserContext, Page } from "@playwright/test";

/**
 * Notes what no page may do, whoever opened it: ask another host, break the
 * content security policy, or throw. The fixture fails the journey with the list.
 */
export function watch(context: BrowserContext, allowed: string[], faults: string[]): void {
  const hosts = new Set(allowed.map((address) => new URL(address).host));
  context.on("request", (request) => {
    const url = new URL(request.url());
    const foreign = /^(https?|wss?):$/.test(url.protocol) && !hosts.has(url.host);
    if (foreign) faults.push(`asked a foreign host: ${request.url()}`);
  });
  context.on("console", (message) => {
    if (/Content Security Policy/i.test(message.text())) faults.push(`console: ${message.text()}`);
  });
  context.on("weberror", (error) => {
    faults.push(`error in the page: ${error.error().message}`);
  });
  context.on("page", watchSockets(hosts, faults));
}

function watchSockets(hosts: Set<string>, faults: string[]) {
  return (page: Page) => {
    page.on("websocket", (socket) => {
      if (!hosts.has(new URL(socket.url()).host)) faults.push(`asked a foreign host: ${socket.url()}`);
    });
  };
}
