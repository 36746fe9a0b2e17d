import { notice } from "./notice";

export const rateTakenBack = notice(
  {
    nl: {
      subject: "Het aangekondigde uurtarief gaat niet door",
      heading: "Het aangekondigde uurtarief gaat niet door",
      body: "Eerder vertelden wij dat het uurtarief zou veranderen. Dat gaat niet door: uw tarief blijft zoals het in het ouderportaal staat.",
      button: "Bekijk uw contract",
    },
    en: {
      subject: "The announced hourly rate does not come",
      heading: "The announced hourly rate does not come",
      body: "We told you before that the hourly rate would change. It does not: your rate stays as it is in the parent portal.",
      button: "See your contract",
    },
  },
  "/child/contract",
);
