import { render } from "@react-email/render";
import { createElement } from "react";
import { describe, expect, it } from "vitest";
import { accountSiege } from "./account-siege";
import { alarmRaised } from "./alarm-raised";
import { careRequestAsked } from "./care-request-asked";
import { careRequestDecided } from "./care-request-decided";
import { careSettled } from "./care-settled";
import { changeDecided } from "./change-decided";
import { changeToDecide } from "./change-to-decide";
import { childChangeAsked } from "./child-change-asked";
import { contractAnnounced } from "./contract-announced";
import { dailySummary } from "./daily-summary";
import { dayReopened } from "./day-reopened";
import { daysClosed } from "./days-closed";
import { documentReady } from "./document-ready";
import { emailChangeNotice } from "./email-change-notice";
import { emailChangedNew, emailChangedOld } from "./email-changed";
import { emailConfirm } from "./email-confirm";
import { emailObjected } from "./email-objected";
import { invitation } from "./invitation";
import { invoiceReady } from "./invoice-ready";
import { logInLink } from "./log-in-link";
import { newMessage } from "./new-message";
import { newsPublished } from "./news-published";
import { emailKept, emailRestored, emailTakenBack } from "./objection-decided";
import { objectionToDecide } from "./objection-to-decide";
import { otherGroupAnswered } from "./other-group-answered";
import { otherGroupAsked } from "./other-group-asked";
import { passwordChanged } from "./password-changed";
import { passwordReset } from "./password-reset";
import { rateAnnounced } from "./rate-announced";
import { rateTakenBack } from "./rate-taken-back";
import { urgentMessage } from "./urgent-message";

const letters = {
  accountSiege,
  mailQuota: alarmRaised("mail-quota"),
  bulkReading: alarmRaised("bulk-reading"),
  emailChangedNew,
  emailChangedOld,
  emailKept,
  emailObjected,
  emailRestored,
  emailTakenBack,
  logInLink,
  objectionToDecide,
  careRequestAsked,
  careRequestDecided,
  careSettled,
  changeDecided,
  changeToDecide,
  childChangeAsked,
  dailySummary,
  dayReopened,
  daysClosed,
  documentReady,
  contractAnnounced,
  rateAnnounced,
  rateTakenBack,
  emailChangeNotice,
  emailConfirm,
  invitation,
  invoiceReady,
  newMessage,
  newsPublished,
  otherGroupAnswered,
  otherGroupAsked,
  passwordChanged,
  passwordReset,
  urgentMessage,
};

const logo = { src: "https://portaal.example/api/files/logo/1", width: 160, height: 40 };

describe.each(Object.entries(letters))("%s", (_name, letter) => {
  it.each(["nl", "en"] as const)("reads well as plain text and carries its link (%s)", async (language) => {
    const props = { ...letter.sample, language } as never;
    const sheet = createElement(letter.Sheet as never, props);
    const text = await render(sheet, { plainText: true });
    const html = await render(sheet);
    expect(letter.subject(props).length).toBeGreaterThan(10);
    expect(text).toContain(letter.sample.link);
    expect(text).toContain(language === "nl" ? "Beste Eva," : "Dear Eva,");
    expect(html).toContain(`lang="${language}"`);
    expect(html).not.toMatch(/<img|https?:\/\/(?!portaal\.example|www\.w3\.org)/);
  });

  it("shows the logo under the organisation's name, with its size, and nothing of it as plain text", async () => {
    const props = { ...letter.sample, logo, language: "nl" } as never;
    const sheet = createElement(letter.Sheet as never, props);
    const images = (await render(sheet)).match(/<img[^>]*>/g) ?? [];
    expect(images).toHaveLength(1);
    for (const part of [`src="${logo.src}"`, 'alt="Villa Bambini"', 'width="160"', 'height="40"'])
      expect(images[0]).toContain(part);
    expect(await render(sheet, { plainText: true })).not.toContain(logo.src);
  });
});
