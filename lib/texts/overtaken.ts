import { defineMessages } from "@/lib/i18n/define-messages";

/** Two edited at once: what the second one is told, and how a form shows what stands there now. */
export const overtaken = defineMessages({
  nl: {
    told: "Iemand anders heeft dit intussen veranderd. Bij elk verschil ziet u wat er nu staat. Wat u invulde, staat er nog. Slaat u opnieuw op, dan geldt uw versie.",
    now: "Nu staat er:",
    nothing: "niets",
    ticked: "aangevinkt",
    unticked: "niet aangevinkt",
  },
  en: {
    told: "Someone else changed this in the meantime. At each difference you see what stands there now. What you filled in is still here. If you save again, your version holds.",
    now: "It now says:",
    nothing: "nothing",
    ticked: "ticked",
    unticked: "not ticked",
  },
});
