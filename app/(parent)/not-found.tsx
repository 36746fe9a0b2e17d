import { MessagePage } from "@/components/shell/message-page";
import { buttonClass } from "@/components/ui/button-class";
import { Link } from "@/components/ui/link";
import { errorPages } from "@/lib/texts/error-pages";
import { requestLanguage } from "@/lib/web/request-language";

export default async function ParentNotFound() {
  const t = errorPages[await requestLanguage()];
  const toStart = (
    <Link href="/" className={buttonClass()}>
      {t.toStart}
    </Link>
  );
  return (
    <MessagePage title={t.notFound} action={toStart} framed>
      <p>{t.notFoundText}</p>
    </MessagePage>
  );
}
