import { describe, expect, it } from "vitest";
import { networkOf } from "./network";

describe("where a request came from", () => {
  it("is the connection itself without a proxy, whatever a header claims", () => {
    expect(networkOf({ hops: 0, forwardedFor: "1.2.3.4", peer: "192.0.2.7" })).toBe("192.0.2.7");
    expect(networkOf({ hops: 0, forwardedFor: "1.2.3.4", peer: null })).toBeNull();
  });
  it("is what the own proxies added, counted from the end", () => {
    const forwardedFor = "6.6.6.6, 203.0.113.9, 10.0.0.2";
    expect(networkOf({ hops: 1, forwardedFor, peer: "10.0.0.3" })).toBe("10.0.0.2");
    expect(networkOf({ hops: 2, forwardedFor, peer: "10.0.0.3" })).toBe("203.0.113.9");
    expect(networkOf({ hops: 5, forwardedFor, peer: "10.0.0.3" })).toBeNull();
    expect(networkOf({ hops: 1, forwardedFor: null, peer: "10.0.0.3" })).toBeNull();
  });
  it("is one network for all addresses of an IPv6 connection", () => {
    const of = (peer: string) => networkOf({ hops: 0, forwardedFor: null, peer });
    expect(of("2001:db8:0:12:aaaa::1")).toBe("2001:db8:0:12::/64");
    expect(of("2001:0db8:0000:0012::2")).toBe("2001:db8:0:12::/64");
    expect(of("::1")).toBe("0:0:0:0::/64");
    expect(of("::ffff:192.0.2.7")).toBe("192.0.2.7");
  });
});
