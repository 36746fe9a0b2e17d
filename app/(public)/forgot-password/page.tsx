import type { Metadata } from "next";
import { ForgotPasswordForm } from "@/components/auth/forgot-password-form";
import { buttonClass } from "@/components/ui/button-class";
import { Card } from "@/components/ui/card";
import { Link } from "@/components/ui/link";
import { messages } from "@/lib/texts/catalogue";
import { requestLanguage } from "@/lib/web/request-language";
import { requestPasswordResetAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messages(await requestLanguage()).gettingIn.forgot };
}

export default async function ForgotPasswordPage() {
  const t = messages(await requestLanguage()).gettingIn;
  return (
    <Card className="p-6">
      <h1 className="mb-4">{t.forgot}</h1>
      <ForgotPasswordForm
        action={requestPasswordResetAction}
        t={{ intro: t.forgotText, email: t.email, ask: t.ask }}
      />
      <p className="mt-3">
        <Link href="/login" className={buttonClass({ variant: "text" })}>
          {t.backToSignIn}
        </Link>
      </p>
    </Card>
  );
}
