-- Whose daily life this person may see: as a guardian or as staff of the location.
CREATE OR REPLACE FUNCTION app.children_daily() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER ROWS 50 SET search_path = public, pg_temp AS
$$
SELECT app.own_children('daily') UNION SELECT app.staff_children('carer', 'manager')
$$;
