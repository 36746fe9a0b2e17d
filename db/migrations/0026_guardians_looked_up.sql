-- The index of an exclusion stands open to every query, and PostgreSQL holds one of GiST for as cheap as one of B-tree:
-- it asked the whole of it for each adult of a search. Child and person as one text are a key that no query asks for.
ALTER TABLE "guardianship" DROP CONSTRAINT guardianship_no_overlap;
--> statement-breakpoint
ALTER TABLE "guardianship" ADD CONSTRAINT guardianship_no_overlap EXCLUDE USING gist (
  (child_id::text || person_id::text) WITH =, daterange(starts_on, ends_on, '[]') WITH &&
);
