-- Periods include both ends; an open end is unbounded.
ALTER TABLE registration ADD CONSTRAINT registration_no_overlap
  EXCLUDE USING gist (location_id WITH =, care_type WITH =, daterange(starts_on, ends_on, '[]') WITH &&);
--> statement-breakpoint
ALTER TABLE day_part ADD CONSTRAINT day_part_no_overlap
  EXCLUDE USING gist (location_id WITH =, code WITH =, daterange(starts_on, ends_on, '[]') WITH &&);
--> statement-breakpoint
ALTER TABLE request_policy ADD CONSTRAINT request_policy_no_overlap
  EXCLUDE USING gist (location_id WITH =, care_type WITH =, daterange(starts_on, ends_on, '[]') WITH &&);
--> statement-breakpoint
ALTER TABLE guardianship ADD CONSTRAINT guardianship_no_overlap
  EXCLUDE USING gist (child_id WITH =, person_id WITH =, daterange(starts_on, ends_on, '[]') WITH &&);
--> statement-breakpoint
ALTER TABLE placement ADD CONSTRAINT placement_no_overlap
  EXCLUDE USING gist (child_id WITH =, daterange(starts_on, ends_on, '[]') WITH &&);
--> statement-breakpoint
ALTER TABLE contract ADD CONSTRAINT contract_no_overlap
  EXCLUDE USING gist (child_id WITH =, care_type WITH =, daterange(starts_on, ends_on, '[]') WITH &&)
  WHERE (state = 'active');
--> statement-breakpoint
ALTER TABLE contract_rate ADD CONSTRAINT contract_rate_no_overlap
  EXCLUDE USING gist (contract_id WITH =, daterange(starts_on, ends_on, '[]') WITH &&);
--> statement-breakpoint
-- A child is asked for once per moment: two living slots may touch, never overlap.
ALTER TABLE care_request_slot ADD CONSTRAINT care_request_slot_no_overlap
  EXCLUDE USING gist (child_id WITH =, tsrange(day + from_time, day + to_time) WITH &&)
  WHERE (living);
--> statement-breakpoint
ALTER TABLE absence ADD CONSTRAINT absence_no_overlap
  EXCLUDE USING gist (
    child_id WITH =,
    tsrange(day + coalesce(from_time, '00:00'), day + coalesce(to_time, '24:00')) WITH &&
  )
  WHERE (withdrawn_at IS NULL);
--> statement-breakpoint
-- One answer per guardian, child and purpose at a time.
ALTER TABLE consent ADD CONSTRAINT consent_no_overlap
  EXCLUDE USING gist (child_id WITH =, purpose WITH =, person_id WITH =, tstzrange(valid_from, valid_until) WITH &&);
