-- Second lock. Every transaction switches to portal_app and names its actor in two settings:
-- app.person_id (a signed-in adult) or app.job (a named system job). Rights are looked up here anew,
-- from the rows themselves, so that a mistake in the code's own filter yields an empty list.
CREATE OR REPLACE FUNCTION app.person_id() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT nullif(current_setting('app.person_id', true), '')::uuid $$;
