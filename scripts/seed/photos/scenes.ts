import type { Chance } from "../random";

export const picture = { width: 1280, height: 960 };

/** A drawing and words that fit it. */
export type Scene = { draw: (luck: Chance) => string; captions: readonly string[] };

const { width, height } = picture;
const warm = [
  "#e9b44c",
  "#d96c4f",
  "#c2452d",
  "#f0cf8e",
  "#8fae6b",
  "#2f7d68",
  "#5b8fb9",
  "#a4688f",
] as const;
const grounds = ["#f6ead4", "#efe3cf", "#e8efe0", "#e6eef2", "#f7e6dc"] as const;

const many = (count: number, draw: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => draw(i)).join("");
const ground = (luck: Chance) => `<rect width="${width}" height="${height}" fill="${luck.pick(grounds)}"/>`;
const somewhere = (luck: Chance) => ({ x: luck.between(60, width - 60), y: luck.between(60, height - 60) });
const turned = (luck: Chance, x: number, y: number, shape: string) =>
  `<g transform="translate(${x} ${y}) rotate(${luck.between(0, 359)})">${shape}</g>`;

function leaves(luck: Chance): string {
  const leaf = () => {
    const { x, y } = somewhere(luck);
    const size = luck.between(60, 170);
    const [half, colour] = [size * 0.42, luck.pick(["#d96c4f", "#e9b44c", "#c2452d", "#b5792f", "#8fae6b"])];
    const outline = `M0 ${-size} C${half} ${-half} ${half} ${half} 0 ${size} C${-half} ${half} ${-half} ${-half} 0 ${-size}`;
    return turned(
      luck,
      x,
      y,
      `<path d="${outline}" fill="${colour}"/><path d="M0 ${-size * 0.9}V${size * 1.25}" stroke="#7a4a22" stroke-width="5" opacity=".6"/>`,
    );
  };
  return ground(luck) + many(34, leaf);
}

function paint(luck: Chance): string {
  const stroke = () => {
    const { x, y } = somewhere(luck);
    const bend = () => luck.between(-320, 320);
    return `<path d="M${x} ${y} q${bend()} ${bend()} ${bend()} ${bend()} t${bend()} ${bend()}" fill="none" stroke="${luck.pick(warm)}" stroke-width="${luck.between(24, 72)}" stroke-linecap="round" opacity=".85"/>`;
  };
  const drop = () => {
    const { x, y } = somewhere(luck);
    return `<circle cx="${x}" cy="${y}" r="${luck.between(6, 30)}" fill="${luck.pick(warm)}"/>`;
  };
  return `<rect width="${width}" height="${height}" fill="#fbf7ee"/>${many(12, stroke)}${many(30, drop)}`;
}

function blocks(luck: Chance): string {
  const side = 120;
  const column = (index: number) =>
    many(luck.between(1, 6), (up) => {
      const [x, y] = [90 + index * (side + 18), height - 150 - up * side];
      return `<rect x="${x + luck.between(-8, 8)}" y="${y}" width="${side}" height="${side - 6}" rx="10" fill="${luck.pick(warm)}"/>`;
    });
  return `${ground(luck)}<rect y="${height - 40}" width="${width}" height="40" fill="#c9a877"/>${many(8, column)}`;
}

function bubbles(luck: Chance): string {
  const bubble = () => {
    const { x, y } = somewhere(luck);
    const size = luck.between(18, 110);
    return `<circle cx="${x}" cy="${y}" r="${size}" fill="${luck.pick(warm)}" opacity=".35"/><circle cx="${x - size / 3}" cy="${y - size / 3}" r="${size / 5}" fill="#ffffff" opacity=".8"/>`;
  };
  return `<rect width="${width}" height="${height}" fill="#dbe9ee"/><rect y="640" width="${width}" height="320" fill="#c5d8a4"/>${many(26, bubble)}`;
}

function rain(luck: Chance): string {
  const drop = () => {
    const { x, y } = somewhere(luck);
    return `<path d="M${x} ${y} l-14 46" stroke="#8fb1c9" stroke-width="6" stroke-linecap="round"/>`;
  };
  const puddle = () =>
    `<ellipse cx="${luck.between(80, width - 80)}" cy="${luck.between(760, 920)}" rx="${luck.between(90, 220)}" ry="${luck.between(22, 44)}" fill="#7fa3bd" opacity=".75"/>`;
  const boot = (index: number) => {
    const [x, colour] = [260 + index * 190, luck.pick(["#e9b44c", "#c2452d", "#2f7d68"])];
    return `<path d="M${x} 520 h90 v190 h70 q30 0 30 34 v26 h-190 z" fill="${colour}"/>`;
  };
  return `<rect width="${width}" height="${height}" fill="#d5dfe4"/>${many(60, drop)}${many(6, puddle)}${many(4, boot)}`;
}

function fruit(luck: Chance): string {
  const piece = () => {
    const [x, y] = [luck.between(340, 940), luck.between(380, 560)];
    return `<circle cx="${x}" cy="${y}" r="${luck.between(60, 110)}" fill="${luck.pick(["#e9b44c", "#c2452d", "#8fae6b", "#d98a3d", "#a4688f"])}"/>`;
  };
  return `${ground(luck)}${many(11, piece)}<path d="M240 520 h800 q-30 320 -400 320 t-400 -320z" fill="#5b8fb9"/><ellipse cx="640" cy="520" rx="400" ry="40" fill="#7aa6cb"/>`;
}

function sand(luck: Chance): string {
  const cake = (index: number) => {
    const [x, size] = [170 + index * 230, luck.between(90, 130)];
    return `<path d="M${x - size} 760 l${size * 0.35} -${size * 1.3} h${size * 1.3} l${size * 0.35} ${size * 1.3} z" fill="#d9ad6c"/>`;
  };
  const grain = () => {
    const { x, y } = somewhere(luck);
    return `<circle cx="${x}" cy="${y}" r="3" fill="#b98d4f" opacity=".7"/>`;
  };
  const bucket = `<path d="M900 470 h210 l-30 250 h-150z" fill="${luck.pick(warm)}"/><path d="M905 470 q100 -170 200 0" fill="none" stroke="#6b5a4a" stroke-width="12"/>`;
  return `<rect width="${width}" height="${height}" fill="#eed9ae"/><rect y="740" width="${width}" height="220" fill="#e0c084"/>${many(160, grain)}${many(4, cake)}${bucket}`;
}

function stars(luck: Chance): string {
  const star = () => {
    const { x, y } = somewhere(luck);
    const size = luck.between(20, 80);
    const points = many(10, (index) => {
      const [angle, far] = [(index * Math.PI) / 5, index % 2 === 0 ? size : size * 0.45];
      return `${Math.round(Math.sin(angle) * far)},${Math.round(-Math.cos(angle) * far)} `;
    });
    return turned(
      luck,
      x,
      y,
      `<polygon points="${points}" fill="${luck.pick(["#f0cf8e", "#e9b44c", "#f6ead4", "#d96c4f"])}"/>`,
    );
  };
  return `<rect width="${width}" height="${height}" fill="#27405c"/>${many(30, star)}`;
}

/** A cuddly toy that somebody misses. */
function rabbit(): string {
  const ear = (x: number) =>
    `<ellipse cx="${x}" cy="300" rx="52" ry="190" fill="#5b8fb9"/><ellipse cx="${x}" cy="310" rx="22" ry="140" fill="#e6b9a6"/>`;
  const eye = (x: number) => `<circle cx="${x}" cy="520" r="16" fill="#2b2a28"/>`;
  return `<rect width="${width}" height="${height}" fill="#f0e4d0"/><rect y="780" width="${width}" height="180" fill="#d9c3a0"/>${[570, 710].map(ear).join("")}<ellipse cx="640" cy="800" rx="210" ry="150" fill="#5b8fb9"/><circle cx="640" cy="560" r="170" fill="#6d9cc2"/>${[580, 700].map(eye).join("")}<ellipse cx="640" cy="590" rx="24" ry="16" fill="#c2452d"/><path d="M640 606 q-30 50 -64 26 M640 606 q30 50 64 26" fill="none" stroke="#2b2a28" stroke-width="7"/>`;
}

/** For photos that go along with a message. */
export const drawings = { leaves, sand, rabbit };

/** Nobody is to be seen on any of them: these children do not exist. */
export const scenes: readonly Scene[] = [
  {
    draw: leaves,
    captions: ["Bladeren zoeken in het park", "Herfsttafel gemaakt", "Alle kleuren van de herfst"],
  },
  {
    draw: paint,
    captions: ["Verven met kwasten en sponzen", "Een groot schilderij samen", "Kleuren mengen"],
  },
  {
    draw: blocks,
    captions: ["Een toren tot bijna aan het plafond", "Bouwen in de blokkenhoek", "Onze straat van blokken"],
  },
  { draw: bubbles, captions: ["Bellen blazen op het plein", "Buiten in de zon"] },
  { draw: rain, captions: ["Stampen in de plassen", "Met de laarzen naar buiten"] },
  { draw: fruit, captions: ["Fruit snijden voor de groep", "De fruitschaal is gevuld"] },
  { draw: sand, captions: ["Taartjes bakken in de zandbak", "Scheppen en zeven"] },
  { draw: stars, captions: ["Sterren geknipt en geplakt", "Het raam versierd"] },
];
