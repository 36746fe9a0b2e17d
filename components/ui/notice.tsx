import { clsx } from "clsx";
import type { ComponentProps, ReactNode } from "react";
import { CircleAlert, CircleCheck, type IconComponent, Info, TriangleAlert } from "@/components/ui/icons";

type NoticeTone = "info" | "success" | "warning" | "danger";

const looks: Record<NoticeTone, { icon: IconComponent; box: string; mark: string }> = {
  info: { icon: Info, box: "bg-sky-soft", mark: "text-sky" },
  success: { icon: CircleCheck, box: "bg-leaf-soft", mark: "text-leaf" },
  warning: { icon: TriangleAlert, box: "bg-sun-soft", mark: "text-sun" },
  danger: { icon: CircleAlert, box: "bg-berry-soft", mark: "text-berry" },
};

type NoticeProps = Omit<ComponentProps<"div">, "title"> & {
  tone?: NoticeTone;
  title?: ReactNode;
  /** A link or button at the end. */
  action?: ReactNode;
};

/** A sentence that deserves attention. Danger interrupts a screen reader, the others wait their turn. */
export function Notice({ tone = "info", title, action, className, children, ...rest }: NoticeProps) {
  const { icon: Icon, box, mark } = looks[tone];
  return (
    <div
      role={tone === "danger" ? "alert" : "status"}
      className={clsx("flex flex-wrap items-start gap-x-3 gap-y-2 rounded-lg p-4 text-ink", box, className)}
      {...rest}
    >
      <Icon className={clsx("mt-0.5 size-5 shrink-0", mark)} />
      <div className="min-w-0 flex-1 basis-40">
        {title ? <p className="font-semibold">{title}</p> : null}
        {children ? <div className={title ? "text-sm" : undefined}>{children}</div> : null}
      </div>
      {action}
    </div>
  );
}
