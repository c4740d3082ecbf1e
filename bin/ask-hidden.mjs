/** Asks a question in the terminal without showing what is typed. Empty where there is no terminal to ask in. */
export async function askHidden(question) {
  const { stdin, stdout } = process;
  if (!stdin.isTTY) return "";
  stdout.write(question);
  stdin.setRawMode(true);
  stdin.setEncoding("utf8");
  let typed = "";
  try {
    for await (const keys of stdin.iterator({ destroyOnReturn: false })) {
      for (const key of keys) {
        if (key === "\r" || key === "\n" || key === "\u0004") return typed;
        if (key === "\u0003") process.exit(130);
        typed = key === "\u007f" || key === "\b" ? [...typed].slice(0, -1).join("") : typed + key;
      }
    }
    return typed;
  } finally {
    stdin.setRawMode(false);
    stdin.pause();
    stdout.write("\n");
  }
}
