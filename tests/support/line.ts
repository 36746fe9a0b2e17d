import net from "node:net";

/** A line to a server that can be cut, or go silent with its connections open, while it is in use. */
export async function lineTo(target: URL, port = 0) {
  const open = new Set<net.Socket>();
  let state: "whole" | "cut" | "silent" = "whole";
  const server = net.createServer((near) => {
    if (state === "cut") return near.destroy();
    const far = net.connect({ host: target.hostname, port: Number(target.port) });
    join(near, far);
    join(far, near);
  });
  const join = (one: net.Socket, other: net.Socket) => {
    open.add(one);
    // What is said in the silence is lost, also when the line is mended: nobody may live on by it.
    one.on("data", (part) => {
      if (state === "whole") other.write(part);
    });
    one.on("error", () => other.destroy());
    one.on("close", () => {
      open.delete(one);
      other.destroy();
    });
  };
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const through = new URL(target);
  through.hostname = "127.0.0.1";
  through.port = String((server.address() as net.AddressInfo).port);
  return {
    url: through.href,
    connections: () => open.size / 2,
    cut: () => {
      state = "cut";
      for (const one of open) one.destroy();
    },
    hush: () => {
      state = "silent";
    },
    mend: () => {
      state = "whole";
    },
    close: () => {
      for (const one of open) one.destroy();
      server.close();
    },
  };
}
