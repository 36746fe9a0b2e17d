import type { IconComponent } from "@/components/ui/icons";
import type { Tint } from "@/components/ui/tone";
import {
  Baby,
  Milk,
  Moon,
  Palette,
  PencilLine,
  Smile,
  Thermometer,
  Utensils,
} from "@/components/ui/work-icons";
import type { LogEntryView } from "@/lib/logbook/view";

/** One icon and one tint per kind, the same on every screen. */
export const kindLook: Record<LogEntryView["kind"], { icon: IconComponent; tint: Tint }> = {
  sleep: { icon: Moon, tint: "moon" },
  bottle: { icon: Milk, tint: "sky" },
  meal: { icon: Utensils, tint: "leaf" },
  nappy: { icon: Baby, tint: "sky" },
  temperature: { icon: Thermometer, tint: "berry" },
  activity: { icon: Palette, tint: "sky" },
  mood: { icon: Smile, tint: "sun" },
  note: { icon: PencilLine, tint: "sun" },
};
