const devices: [RegExp, string][] = [
  [/iPhone/, "iPhone"],
  [/iPad/, "iPad"],
  [/Android.*Mobile/, "Android-telefoon"],
  [/Android/, "Android-tablet"],
  [/Windows/, "Windows"],
  [/CrOS/, "Chromebook"],
  [/Macintosh|Mac OS X/, "Mac"],
  [/Linux/, "Linux"],
];

/** The more particular first: every browser claims to be a few others too. */
const browsers: [RegExp, string][] = [
  [/Edg/, "Edge"],
  [/OPR|Opera/, "Opera"],
  [/SamsungBrowser/, "Samsung Internet"],
  [/Firefox|FxiOS/, "Firefox"],
  [/Chrome|CriOS/, "Chrome"],
  [/Safari/, "Safari"],
];

const firstOf = (rules: [RegExp, string][], text: string) => rules.find(([rule]) => rule.test(text))?.[1];

/** "iPhone · Safari"; null when the browser does not say. */
export const deviceName = (userAgent: string): string | null =>
  [firstOf(devices, userAgent), firstOf(browsers, userAgent)].filter(Boolean).join(" · ") || null;
