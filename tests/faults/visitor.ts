import { password } from "./ward-content";

const patience = 30_000;

/** Somebody's browser, without JavaScript: keeps a cookie and posts forms. */
export class Visitor {
  private cookie = "";

  private constructor(private readonly url: string) {}

  static async signIn(url: string, email: string): Promise<Visitor> {
    const visitor = new Visitor(url);
    const answer = await visitor.post("/login", { email, password });
    visitor.cookie = (answer.headers.get("Set-Cookie") ?? "").split(";")[0] ?? "";
    if (!isDone(answer) || visitor.cookie === "")
      throw new Error(`${email} could not sign in: ${answer.status}`);
    return visitor;
  }

  post(path: string, fields: Record<string, string>): Promise<Response> {
    return fetch(this.url + path, {
      method: "POST",
      redirect: "manual",
      signal: AbortSignal.timeout(patience),
      headers: { Cookie: this.cookie, Origin: this.url },
      body: new URLSearchParams(fields),
    });
  }

  get(path: string): Promise<Response> {
    return fetch(this.url + path, {
      redirect: "manual",
      signal: AbortSignal.timeout(patience),
      headers: { Cookie: this.cookie },
    });
  }
}

/** Whether the site said that it was done; being sent to the sign-in page is not that. */
export function isDone(answer: Response): boolean {
  const sentToSignIn = answer.headers.get("Location")?.includes("/login") ?? false;
  return answer.status >= 200 && answer.status < 400 && !sentToSignIn;
}
