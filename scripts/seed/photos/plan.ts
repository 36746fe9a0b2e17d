import type { HeldDay } from "../logbook/held";
import { type Chance, chance } from "../random";
import { isInAlbum, isInGroupPhotos } from "./consents";

/** `family`: whose it is, when all who are on it are of one. */
export type Planned = { held: HeldDay; number: number; childIds: string[]; family: string | null };

/** Groups with children whose parents' log-ins stand in docs/demo.md have more to show. */
const featured = ["de-vries", "vermeer", "willems", "oconnor"];
/** And some families of the other location. */
const portrayed = [...featured, "kramer", "van-den-berg"];
const portraitsEach = 3;

/** Whatever the day, each of these has some by itself; then some on each of some days, as a group takes them. */
export function planPhotos(
  days: readonly HeldDay[],
  families: ReadonlyMap<string, string>,
  count: number,
): Planned[] {
  const luck = chance("photos");
  const planned = portraits(days, families).slice(0, count);
  for (let tries = 0; planned.length < count && tries < count && days.length > 0; tries++) {
    const held = luck.pick(days);
    const shown = held.present.some(({ id }) => featured.includes(families.get(id) ?? ""));
    if (!shown && luck.happens(0.7)) continue;
    const size = Math.min(luck.between(3, 5), count - planned.length);
    for (let index = 0; index < size; index++) {
      const photo = planPhoto(held, planned.length, families, luck);
      if (photo) planned.push(photo);
    }
  }
  return planned;
}

/** On its last day there: Christmas or a holiday may lie between that and today. */
function portraits(days: readonly HeldDay[], families: ReadonlyMap<string, string>): Planned[] {
  const shown = [...families].filter(([, family]) => portrayed.includes(family));
  return shown
    .flatMap(([id, family]) => {
      const held = days.findLast((day) => day.present.some((child) => child.id === id));
      return held ? Array.from({ length: portraitsEach }, () => ({ held, childIds: [id], family })) : [];
    })
    .map((photo, number) => ({ ...photo, number }));
}

function planPhoto(
  held: HeldDay,
  number: number,
  families: ReadonlyMap<string, string>,
  luck: Chance,
): Planned | null {
  const keyOf = (id: string) => families.get(id) ?? "";
  const present = held.present.map(({ id }) => id).filter((id) => isInAlbum(keyOf(id)));
  if (present.length === 0) return null;
  const wellKnown = present.filter((id) => featured.includes(keyOf(id)));
  const first = luck.pick(wellKnown.length > 0 && luck.happens(0.6) ? wellKnown : present);
  const others = present.filter((id) => id !== first && isInGroupPhotos(keyOf(id)));
  const together =
    isInGroupPhotos(keyOf(first)) && luck.happens(0.4) ? others.slice(0, luck.between(1, 3)) : [];
  const childIds = [first, ...together];
  const [family = null, ...more] = [...new Set(childIds.map(keyOf))];
  return { held, number, childIds, family: more.length === 0 ? family : null };
}
