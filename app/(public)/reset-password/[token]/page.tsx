import type { Metadata } from "next";
import { NewPasswordPage } from "@/components/auth/new-password-page";
import { buttonClass } from "@/components/ui/button-class";
import { Link } from "@/components/ui/link";
import { messages } from "@/lib/texts/catalogue";
import { requestLanguage } from "@/lib/web/request-language";
import { resetPasswordAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messages(await requestLanguage()).gettingIn.choosePassword };
}

export default async function ResetPasswordPage({ params }: PageProps<"/reset-password/[token]">) {
  const [{ token }, language] = await Promise.all([params, requestLanguage()]);
  const t = messages(language).gettingIn;
  return (
    <NewPasswordPage
      kind="reset"
      token={token}
      action={resetPasswordAction}
      t={{
        title: t.choosePassword,
        text: t.choosePasswordFor,
        goneText: t.linkGoneText,
        save: t.changePassword,
      }}
    >
      <p className="mt-3">
        <Link href="/forgot-password" className={buttonClass({ variant: "text" })}>
          {t.forgot}
        </Link>
      </p>
    </NewPasswordPage>
  );
}
