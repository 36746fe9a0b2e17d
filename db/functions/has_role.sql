-- A role held today, wherever. Never null: only_by asks for its opposite, and names no role where nobody may.
CREATE OR REPLACE FUNCTION app.has_role(VARIADIC names text[]) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT coalesce(nullif(current_setting('app.roles', true), '')::text[] && names, false) $$;
