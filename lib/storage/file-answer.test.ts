import { describe, expect, it } from "vitest";
import { contentDisposition } from "./file-answer";

describe("the name of a file in its answer", () => {
  it.each([
    ["a.jpg", `inline; filename="a.jpg"; filename*=UTF-8''a.jpg`],
    ["Zoë's foto.jpg", `inline; filename="Zoe's foto.jpg"; filename*=UTF-8''Zo%C3%AB%27s%20foto.jpg`],
    ['x".jpg', `inline; filename="x_.jpg"; filename*=UTF-8''x%22.jpg`],
    [
      "a\r\nSet-Cookie: x.jpg",
      `inline; filename="aSet-Cookie: x.jpg"; filename*=UTF-8''a%0D%0ASet-Cookie%3A%20x.jpg`,
    ],
  ])("%j", (name, header) => {
    expect(contentDisposition("inline", name)).toBe(header);
    expect(() => new Headers({ "Content-Disposition": header })).not.toThrow();
  });
});
