import type { RefusalCode } from "@/lib/texts/refusals";

/** A child as linking sees it: what the guardians answered, and who they are. */
export type LinkedChild = {
  id: string;
  inAlbum: boolean;
  inGroupPhotos: boolean;
  /** Guardians who see the child's daily life, and so its photos. */
  guardianIds: readonly string[];
};

/** May these children stand on one photo together? A photo for several families needs everybody's yes. */
export function linkRefusal(children: readonly LinkedChild[]): RefusalCode | null {
  if (children.some((child) => !child.inAlbum)) return "photoNoConsent";
  if (reachesOthers(children) && children.some((child) => !child.inGroupPhotos)) return "photoNoGroupConsent";
  return null;
}

/** Because of which of the children a photo is refused. */
export const standInTheWay = (children: readonly LinkedChild[], refusal: RefusalCode): string[] =>
  children
    .filter((child) => (refusal === "photoNoConsent" ? !child.inAlbum : !child.inGroupPhotos))
    .map((child) => child.id);

/** True when somebody would see a child on it that is not the own child. */
export function reachesOthers(children: readonly LinkedChild[]): boolean {
  const everybody = new Set(children.flatMap((child) => child.guardianIds));
  return children.some((child) => new Set(child.guardianIds).size < everybody.size);
}
