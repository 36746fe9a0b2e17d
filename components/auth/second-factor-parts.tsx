import { ButtonForm } from "@/components/ui/button-form";
import { Card } from "@/components/ui/card";
import { SubmitButton } from "@/components/ui/submit-button";
import type { SecondFactorStatus } from "@/lib/account/second-factor/second-factor-status";
import type { Messages } from "@/lib/texts/catalogue";
import type { ButtonAction, FormAction } from "@/lib/web/form-action";
import { CodeTools } from "./code-tools";
import { ConfirmForm } from "./confirm-form";
import { QrPicture } from "./qr-picture";

type Texts = Messages["ownSecurity"];

/** Not on yet: what it is, and the button that begins. */
export function BeginSecondFactor({ begin, t }: { begin: ButtonAction; t: Texts }) {
  return (
    <Card>
      <p className="mb-4 max-w-prose">{t.secondFactorWhat}</p>
      <ButtonForm action={begin}>
        <SubmitButton>{t.turnOn}</SubmitButton>
      </ButtonForm>
    </Card>
  );
}

type EnrolProps = {
  status: Extract<SecondFactorStatus, { state: "begun" }>;
  enrol: FormAction;
  t: Texts;
};

/** The key for the app, as a picture and as text in groups of four, and the first code back. */
export function EnrolSecondFactor({ status, enrol, t }: EnrolProps) {
  return (
    <Card className="grid gap-4">
      <p className="max-w-prose">{t.scan}</p>
      <QrPicture text={status.address} label={t.qr} />
      <div>
        <p className="text-sm text-soft">{t.orType}</p>
        <p className="font-semibold tracking-wide">{status.secret.match(/.{1,4}/g)?.join(" ")}</p>
      </div>
      <ConfirmForm
        id="enrol"
        action={enrol}
        codeLabel={t.firstCode}
        t={{ currentPassword: t.currentPassword, send: t.confirm }}
      />
    </Card>
  );
}

type ManageProps = {
  status: Extract<SecondFactorStatus, { state: "on" }>;
  replace: FormAction;
  remove: FormAction;
  t: Texts;
};

/** On: new recovery codes, and turning it off where the work allows. */
export function ManageSecondFactor({ status, replace, remove, t }: ManageProps) {
  const { currentPassword } = t;
  return (
    <div className="grid gap-4">
      <Card heading={t.newCodes}>
        <p className="mb-4 max-w-prose text-soft">
          {t.codesLeft(status.codesLeft)} {t.newCodesText}
        </p>
        <ConfirmForm id="codes" action={replace} variant="quiet" t={{ currentPassword, send: t.makeCodes }} />
      </Card>
      <Card heading={t.remove}>
        <p className="mb-4 max-w-prose text-soft">{status.mayRemove ? t.removeText : t.mustStay}</p>
        {status.mayRemove ? (
          <ConfirmForm id="remove" action={remove} variant="danger" t={{ currentPassword, send: t.remove }} />
        ) : null}
      </Card>
    </div>
  );
}

/** Shown once; the button takes them off the screen for good. */
export function RecoveryCodes({ codes, kept, t }: { codes: string[]; kept: ButtonAction; t: Texts }) {
  return (
    <Card heading={t.codesHeading}>
      <p className="mb-4 max-w-prose">{t.codesText}</p>
      <ul className="mb-4 grid max-w-md grid-cols-2 gap-x-6 gap-y-2 font-semibold tracking-wide">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <CodeTools codes={codes} t={{ copy: t.codesCopy, copied: t.codesCopied, print: t.codesPrint }} />
      <div data-print="hide">
        <ButtonForm action={kept}>
          <SubmitButton>{t.codesKept}</SubmitButton>
        </ButtonForm>
      </div>
    </Card>
  );
}
