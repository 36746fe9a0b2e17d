import { expect, it } from "vitest";
import { isFromOwnPage } from "./own-page";

const configured = "https://portaal.voorbeeld.nl";
const sent = (headers: Record<string, string>) =>
  isFromOwnPage({ headers: new Headers(headers) }, configured);

it.each([
  ["the configured address", { origin: configured, host: "portaal.voorbeeld.nl" }],
  ["another name of this server", { origin: "http://192.168.1.20:3000", host: "192.168.1.20:3000" }],
  [
    "another name behind a proxy",
    { origin: "https://twee.nl", host: "127.0.0.1:3000", "x-forwarded-host": "twee.nl" },
  ],
  ["the configured address behind a proxy", { origin: configured, host: "127.0.0.1:3000" }],
])("takes what comes from %s", (_, headers) => {
  expect(sent(headers)).toBe(true);
});

it.each([
  ["nowhere", { host: "portaal.voorbeeld.nl" }],
  ["a page without an address", { origin: "null", host: "null" }],
  ["another site", { origin: "https://kwaad.example", host: "portaal.voorbeeld.nl" }],
  ["another port", { origin: "http://localhost:4000", host: "localhost:3000" }],
  ["a longer name", { origin: "https://portaal.voorbeeld.nl.kwaad.example", host: "portaal.voorbeeld.nl" }],
  [
    "behind a proxy, another site",
    { origin: "https://kwaad.example", host: "kwaad.example", "x-forwarded-host": "twee.nl" },
  ],
  ["rubbish", { origin: "geen adres", host: "geen adres" }],
])("refuses what comes from %s", (_, headers) => {
  expect(sent(headers)).toBe(false);
});
