import { defineMessages } from "@/lib/i18n/define-messages";

/** Words for care moments that every screen shares. */
export const care = defineMessages({
  nl: {
    dayParts: { morning: "Ochtend", afternoon: "Middag", full_day: "Hele dag" },
    status: { absent: "Afgemeld", sick: "Ziek", holiday: "Vakantie", closed: "Gesloten" },
    extra: "Extra",
    careTypes: { daycare: "Dagopvang", after_school: "Buitenschoolse opvang" },
    age: (months: number) => {
      if (months < 0) return "nog niet geboren";
      if (months < 24) return months === 1 ? "1 maand" : `${months} maanden`;
      return `${Math.floor(months / 12)} jaar`;
    },
  },
  en: {
    dayParts: { morning: "Morning", afternoon: "Afternoon", full_day: "Full day" },
    status: { absent: "Absent", sick: "Sick", holiday: "Holiday", closed: "Closed" },
    extra: "Extra",
    careTypes: { daycare: "Daycare", after_school: "After-school care" },
    age: (months: number) => {
      if (months < 0) return "not yet born";
      if (months < 24) return months === 1 ? "1 month" : `${months} months`;
      return `${Math.floor(months / 12)} years`;
    },
  },
});
