import type { Metadata } from "next";
import { LinkGone } from "@/components/auth/link-gone";
import { NewPasswordForm } from "@/components/auth/new-password-form";
import { buttonClass } from "@/components/ui/button-class";
import { Card } from "@/components/ui/card";
import { Link } from "@/components/ui/link";
import { readLink } from "@/lib/auth/mailed-link";
import { messages } from "@/lib/i18n/catalogue";
import { requestLanguage } from "@/lib/i18n/request-language";
import { readHouse } from "@/lib/organisation/queries";
import { now } from "@/lib/time/clock";
import { resetPasswordAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messages(await requestLanguage()).gettingIn.choosePassword };
}

/** Opening the link uses nothing up: mail scanners open links too. */
export default async function ResetPasswordPage({ params }: PageProps<"/reset-password/[token]">) {
  const { token } = await params;
  const [owner, house, language] = await Promise.all([
    readLink("reset", token, now()),
    readHouse(),
    requestLanguage(),
  ]);
  const t = messages(language).gettingIn;
  if (!owner) return <LinkGone title={t.linkGone} text={t.linkGoneText} ask={t.forgot} />;
  return (
    <Card className="p-6">
      <h1>{t.choosePassword}</h1>
      <p className="mt-2 mb-4 text-soft">{t.choosePasswordFor(owner.firstName)}</p>
      <NewPasswordForm
        action={resetPasswordAction}
        token={token}
        email={owner.email}
        emailLabel={t.email}
        t={{
          password: t.newPassword,
          passwordHint: t.newPasswordHint(house.passwordMinimum),
          passwordAgain: t.newPasswordAgain,
          save: t.changePassword,
          saving: t.saving,
        }}
      />
      <p className="mt-3">
        <Link href="/forgot-password" className={buttonClass({ variant: "text" })}>
          {t.forgot}
        </Link>
      </p>
    </Card>
  );
}
