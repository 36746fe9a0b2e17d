-- The session in which this person acts; null for jobs, and for whoever acts without one.
CREATE OR REPLACE FUNCTION app.session_id() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT nullif(current_setting('app.session_id', true), '')::uuid $$;
