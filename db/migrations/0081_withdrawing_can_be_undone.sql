-- Withdrawing can be undone for a while: by whom and since when it is withdrawn, as absences already say.
ALTER TABLE care_request ADD COLUMN withdrawn_by uuid, ADD COLUMN withdrawn_at timestamptz;
--> statement-breakpoint
ALTER TABLE care_request ADD CONSTRAINT care_request_withdrawn_by_person_id_fk FOREIGN KEY (withdrawn_by) REFERENCES person(id) ON DELETE restrict;
--> statement-breakpoint
ALTER TABLE care_request ADD CONSTRAINT care_request_withdrawn CHECK ((state = 'withdrawn') = (withdrawn_by IS NOT NULL AND withdrawn_at IS NOT NULL));
--> statement-breakpoint
CREATE INDEX care_request_withdrawn_by ON care_request (withdrawn_by);
--> statement-breakpoint
GRANT UPDATE (withdrawn_by, withdrawn_at) ON care_request TO portal_app;
--> statement-breakpoint
ALTER TABLE change_request ADD COLUMN withdrawn_by uuid, ADD COLUMN withdrawn_at timestamptz;
--> statement-breakpoint
ALTER TABLE change_request ADD CONSTRAINT change_request_withdrawn_by_person_id_fk FOREIGN KEY (withdrawn_by) REFERENCES person(id) ON DELETE restrict;
--> statement-breakpoint
ALTER TABLE change_request ADD CONSTRAINT change_request_withdrawn CHECK ((state = 'withdrawn') = (withdrawn_by IS NOT NULL AND withdrawn_at IS NOT NULL));
--> statement-breakpoint
CREATE INDEX change_request_withdrawn_by ON change_request (withdrawn_by);
--> statement-breakpoint
GRANT UPDATE (withdrawn_by, withdrawn_at) ON change_request TO portal_app;
