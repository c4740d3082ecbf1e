import { createReadableStreamFromReadable, type AppLoadContext, type EntryContext } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { renderToPipeableStream } from "react-dom/server";
import { dropGaps } from "~/http/drop-gaps.server";
import { keepPrivate } from "~/http/keep-private";
import { sayErrorInTitle } from "~/http/say-error-in-title.server";
import { traceOf } from "~/platform/trace-of";
import { log } from "~/platform/log.server";
import { ScriptContext } from "~/ui/script-context";

/** Called once by whoever starts the site, so that the jobs share its one connection to the database. */
export { startJobs } from "~/jobs/start-jobs.server";

const patience = 10_000;

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { nonce = "" }: AppLoadContext,
): Promise<Response> {
  keepPrivate(headers);
  const script = { nonce, src: remixContext.manifest.entry.module };
  return new Promise((resolve, reject) => {
    let code = status;
    const { pipe, abort } = renderToPipeableStream(
      <ScriptContext.Provider value={script}>
        <RemixServer context={remixContext} url={request.url} nonce={nonce} />
      </ScriptContext.Provider>,
      {
        nonce,
        onAllReady() {
          const body = sayErrorInTitle(code);
          headers.set("Content-Type", "text/html; charset=utf-8");
          resolve(new Response(createReadableStreamFromReadable(body), { headers, status: code }));
          pipe(dropGaps()).pipe(body);
        },
        onShellError: reject,
        onError(error) {
          code = 500;
          log.error(
            { page: new URL(request.url).pathname, error: traceOf(error) },
            "a page could not be drawn",
          );
        },
      },
    );
    setTimeout(abort, patience).unref();
  });
}

export function handleDataRequest(response: Response): Response {
  keepPrivate(response.headers);
  return response;
}

export function handleError(error: unknown, { request }: { request: Request }): void {
  if (request.signal.aborted) return;
  log.error({ page: new URL(request.url).pathname, error: traceOf(error) }, "a request ended in an error");
}
