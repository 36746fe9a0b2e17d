import { ButtonForm } from "@/components/ui/button-form";
import { Chip } from "@/components/ui/chip";
import { MonitorSmartphone } from "@/components/ui/icons";
import { List, ListItem } from "@/components/ui/list";
import { SubmitButton } from "@/components/ui/submit-button";
import type { OwnSession } from "@/lib/account/session/own-sessions";
import type { Language } from "@/lib/i18n/language";
import type { Messages } from "@/lib/texts/catalogue";
import { formatInstant } from "@/lib/time/format";
import type { ButtonAction } from "@/lib/web/form-action";

type SessionListProps = {
  sessions: readonly OwnSession[];
  end: ButtonAction;
  endOthers: ButtonAction;
  language: Language;
  t: Messages["ownSecurity"];
};

export function SessionList({ sessions, end, endOthers, language, t }: SessionListProps) {
  return (
    <>
      <List>
        {sessions.map((session) => (
          <SessionLine key={session.id} session={session} end={end} language={language} t={t} />
        ))}
      </List>
      {sessions.length > 1 ? (
        <ButtonForm action={endOthers} className="mt-4">
          <SubmitButton variant="quiet">{t.endOthers}</SubmitButton>
        </ButtonForm>
      ) : null}
    </>
  );
}

type SessionLineProps = Pick<SessionListProps, "end" | "language" | "t"> & { session: OwnSession };

function SessionLine({ session, end, language, t }: SessionLineProps) {
  const device = session.device ?? t.unknownDevice;
  const aside = session.isThis ? (
    <Chip icon={MonitorSmartphone}>{t.thisDevice}</Chip>
  ) : (
    <ButtonForm action={end}>
      <input type="hidden" name="sessionId" value={session.id} />
      <SubmitButton variant="quiet" aria-label={t.endFor(device)}>
        {t.end}
      </SubmitButton>
    </ButtonForm>
  );
  return (
    <ListItem aside={aside}>
      <p className="font-semibold">{device}</p>
      <p className="text-sm text-soft">{t.lastSeen(formatInstant(session.lastSeen, language))}</p>
    </ListItem>
  );
}
