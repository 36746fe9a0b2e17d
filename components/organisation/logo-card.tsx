import { HouseLogo } from "@/components/shell/house-logo";
import { ActForm } from "@/components/ui/act-form";
import { buttonClass } from "@/components/ui/button-class";
import { Card } from "@/components/ui/card";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { UndoNotice } from "@/components/ui/undo-notice";
import { type Logo, shownLogo } from "@/lib/organisation/logo-file";
import type { HouseFaceTexts } from "@/lib/texts/house-face";
import type { FormAction } from "@/lib/web/form-action";

export type LogoView = { name: string; logo: (Logo & { id: string }) | null };
/** What was done just now, with the logo that stood there before. */
export type LogoDone = { what: "set" | "gone"; before: string };

type LogoCardProps = {
  house: LogoView;
  done: LogoDone | null;
  problem: string | undefined;
  choose: FormAction;
  t: HouseFaceTexts;
};

export function LogoCard({ house: { name, logo }, done, problem, choose, t }: LogoCardProps) {
  const instead = logo?.id ?? "";
  return (
    <Card id="logo" heading={t.logo} className="scroll-mt-4">
      <p className="-mt-1 mb-3 text-soft">{t.logoText}</p>
      <div className="grid gap-4">
        {done && !problem ? (
          <UndoNotice undo={choose} fields={{ logoId: done.before, instead }} label={t.undo}>
            {done.what === "set" ? t.logoSet : t.logoGone}
          </UndoNotice>
        ) : null}
        {logo ? <Preview logo={logo} name={name} t={t} /> : <p>{t.noLogo}</p>}
        <SendLogo problem={problem} t={t} button={logo ? t.replaceLogo : t.sendLogo} />
        {logo ? (
          <ActForm action={choose} fields={{ logoId: "", instead }} variant="quiet">
            {t.takeLogo}
          </ActForm>
        ) : null}
      </div>
    </Card>
  );
}

type PreviewProps = { logo: Logo; name: string; t: HouseFaceTexts };

function Preview({ logo, name, t }: PreviewProps) {
  const places = [
    { where: t.onPage, box: { width: 72, height: 36 }, look: "bg-card" },
    { where: t.onPaper, box: { width: 160, height: 54 }, look: "bg-[#ffffff]" },
  ];
  return (
    <ul className="flex flex-wrap gap-4">
      {places.map(({ where, box, look }) => (
        <li key={where} className="grid content-start gap-1">
          <span className="text-sm text-soft">{where}</span>
          <span className={`flex min-h-20 items-center rounded-md border border-line px-4 py-3 ${look}`}>
            <HouseLogo logo={shownLogo(logo, box)} alt={t.logoIs(name)} />
          </span>
        </li>
      ))}
    </ul>
  );
}

type SendLogoProps = { problem: string | undefined; button: string; t: HouseFaceTexts };

/** A form that the browser sends itself: a picture is larger than what an action takes. */
const SendLogo = ({ problem, button, t }: SendLogoProps) => (
  <form method="post" action="/api/files/logo" encType="multipart/form-data" className="grid gap-3">
    <Field name="file" label={t.logoFile} hint={t.logoHint} error={problem}>
      {(control) => (
        <Input {...control} type="file" accept="image/png,image/jpeg,image/webp" required className="py-2" />
      )}
    </Field>
    <div>
      <button type="submit" className={buttonClass()}>
        {button}
      </button>
    </div>
  </form>
);
