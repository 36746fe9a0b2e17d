import { randomUUID } from "node:crypto";
import type { Route } from "next";
import { buttonClass } from "@/components/ui/button-class";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { Field } from "@/components/ui/field";
import { Link } from "@/components/ui/link";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Select } from "@/components/ui/select";
import { UsersRound } from "@/components/ui/work-icons";
import type { PersonActor } from "@/lib/access/actor";
import { requireRole } from "@/lib/access/current-actor";
import { roles } from "@/lib/access/roles";
import { fileProblem } from "@/lib/messages/file-problem";
import {
  type AudienceOption,
  listAudiences,
  previewRecipients,
  type RecipientsPreview,
} from "@/lib/messages/inbox";
import { type Audience, audienceText, readAudience } from "@/lib/messages/schema";
import { listWaitingAttachments } from "@/lib/messages/waiting-attachments";
import { type Messages, messages } from "@/lib/texts/catalogue";
import { now } from "@/lib/time/clock";
import type { FormAction } from "@/lib/web/form-action";
import { AttachWithoutScript } from "./attach-without-script";
import type { PickedFile } from "./attachment-picker";
import { writingTexts } from "./form-texts";
import { MessageForm } from "./message-form";
import { inboxPage, type Query, workDraft } from "./work-pages";

type Texts = Messages["conversations"];
type WriteScreenProps = { query: Query; action: FormAction };

/** First to whom; then who that is, and the form. Nothing is sent to people who were not shown. */
export async function WriteToFamilies({ query, action }: WriteScreenProps) {
  const actor = await requireRole(...roles);
  const t = messages(actor.language).conversations;
  const audience = readAudience(query.to);
  const preview = audience && (await previewRecipients(actor, audience, now()));
  return (
    <>
      <PageHeader title={t.write} back={{ href: inboxPage, label: t.back }} />
      <div className="grid max-w-2xl gap-4">
        {audience && preview ? (
          <>
            <RecipientsCard preview={preview} t={t} />
            {preview.families.length > 0 ? (
              <WritingCard
                actor={actor}
                audience={audience}
                preview={preview}
                action={action}
                attachments={await listWaitingAttachments(actor, query.attachment)}
                problem={fileProblem(query.problem, actor.language)}
              />
            ) : null}
          </>
        ) : (
          <ChooseCard actor={actor} t={t} missed={audience !== null} />
        )}
      </div>
    </>
  );
}

type ChooseProps = { actor: PersonActor; t: Texts; missed: boolean };

async function ChooseCard({ actor, t, missed }: ChooseProps) {
  const { groups, locations, children } = await listAudiences(actor);
  return (
    <Card aria-label={t.whom}>
      {missed ? (
        <Notice tone="warning" title={t.nobody} className="mb-4">
          {t.nobodyText}
        </Notice>
      ) : null}
      <form method="get" action={`${inboxPage}/new`} className="grid gap-4">
        <Field name="to" label={t.whom} hint={t.whomHint}>
          {(control) => (
            <Select {...control} required>
              <OptionGroup label={t.groups} options={groups} />
              <OptionGroup label={t.locations} options={locations} />
              <OptionGroup label={t.children} options={children} />
            </Select>
          )}
        </Field>
        <div>
          <button type="submit" className={buttonClass()}>
            {t.next}
          </button>
        </div>
      </form>
    </Card>
  );
}

function OptionGroup({ label, options }: { label: string; options: AudienceOption[] }) {
  if (options.length === 0) return null;
  return (
    <optgroup label={label}>
      {options.map((option) => (
        <option key={option.id} value={audienceText(option)}>
          {option.name}
        </option>
      ))}
    </optgroup>
  );
}

function RecipientsCard({ preview, t }: { preview: RecipientsPreview; t: Texts }) {
  const { name, families } = preview;
  const change = (
    <Link
      href={`${inboxPage}/new` as Route}
      className={buttonClass({ variant: "text", className: "text-sm" })}
    >
      {t.changeWhom}
    </Link>
  );
  if (families.length === 0)
    return (
      <Card aria-label={t.whom}>
        <EmptyState icon={UsersRound} title={t.nobody} action={change}>
          {t.nobodyText}
        </EmptyState>
      </Card>
    );
  return (
    <Card heading={`${name}: ${t.recipients(families.length).toLowerCase()}`} aside={change}>
      <p className="text-sm text-soft">{families.length === 1 ? t.recipientsOne : t.recipientsText}</p>
      <ul className="mt-2 grid gap-x-4 text-sm sm:grid-cols-2" aria-label={t.whom}>
        {families.map((family) => (
          <li key={family.children.join()} className="border-line border-t py-1.5">
            <b>{family.children.join(", ")}</b>{" "}
            <span className="text-soft">{family.guardians.join(", ")}</span>
          </li>
        ))}
      </ul>
    </Card>
  );
}

type WritingProps = {
  actor: PersonActor;
  audience: Audience;
  preview: RecipientsPreview;
  action: FormAction;
  attachments: readonly PickedFile[];
  problem?: string;
};

function WritingCard({ actor, audience, preview, action, attachments, problem }: WritingProps) {
  const t = messages(actor.language).conversations;
  const to = audienceText(audience);
  return (
    <Card aria-label={t.write}>
      {problem ? (
        <Notice tone="danger" className="mb-4">
          {problem}
        </Notice>
      ) : null}
      <MessageForm
        action={action}
        t={{ ...writingTexts(t, t.body), subject: t.subject, urgent: t.markUrgent }}
        draftKey={workDraft(actor.personId)}
        sendKey={randomUUID()}
        hidden={{ audience: to }}
        attachments={attachments}
        long
      >
        <p className="text-sm text-soft">
          {t.writesAs(`${preview.inboxName || t.office} · ${actor.firstName}`)}
        </p>
      </MessageForm>
      <AttachWithoutScript back={`${inboxPage}/new?to=${to}`} t={t} />
    </Card>
  );
}
