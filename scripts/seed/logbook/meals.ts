/** Without nuts, peanut or egg: there is always somebody in the group who may not have them. */
export const fruit: readonly string[] = [
  "Banaan en peer",
  "Appel en mandarijn",
  "Druiven in kwarten en kiwi",
  "Meloen en banaan",
  "Peer en aardbei",
  "Appel en blauwe bessen",
  "Mango en banaan",
];

export const lunches: readonly string[] = [
  "Bruin brood met kaas en komkommer",
  "Brood met hummus en tomaat",
  "Volkoren boterham met smeerkaas en appelstroop",
  "Tomatensoep met een soepstengel en brood",
  "Pasta met groentesaus",
  "Wraps met avocado en wortel",
  "Broodje met zuivelspread en paprika",
  "Couscous met courgette en feta",
  "Pannenkoeken zonder ei, met appel",
  "Pompoensoep met stukjes brood",
];

export const snacks: readonly string[] = [
  "Cracker met hummus",
  "Yoghurt met havermout",
  "Soepstengel en reepjes paprika",
  "Rijstwafel en stukjes komkommer",
  "Volkoren biscuit en een beker water",
  "Cracker met smeerkaas en tomaatjes",
];

export const vegetables: readonly string[] = [
  "Prakje van wortel en aardappel",
  "Bloemkool met zoete aardappel",
  "Pompoenhapje",
  "Courgette en rijst, fijngemaakt",
  "Broccoli met aardappel",
];

/** What somebody gets instead, per allergy as it stands in the child's file. */
export const instead: Record<string, { lunch: string; snack: string }> = {
  Koemelk: { lunch: "Boterham met hummus en appelstroop", snack: "Rijstwafel met avocado" },
  Gluten: { lunch: "Glutenvrije boterhammen met kaas", snack: "Rijstwafel en stukjes komkommer" },
};

export const amounts = ["all", "all", "all", "most", "most", "some", "none"] as const;
