-- Second lock. Every transaction enters by gate.enter (db/foundation.sql), which switches to portal_app, names its actor
-- (app.person_id, a signed-in adult, or app.job, a named system job) and has that one's reach looked up from the rows
-- themselves (look_up_reach.sql), so that a mistake in the code's own filter yields an empty list.
CREATE OR REPLACE FUNCTION app.person_id() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT nullif(current_setting('app.person_id', true), '')::uuid $$;
