-- Oneself, and the people one deals with: families of the location, colleagues. Nobody reads a record that is one with another.
ALTER TABLE person ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON person TO portal_app;
GRANT UPDATE (given_name, name_prefix, family_name, language, version) ON person TO portal_app;

CREATE POLICY person_read ON person FOR SELECT TO portal_app
  USING (((SELECT app.reads_all()) OR (SELECT app.is_job('sign-in')) OR id = (SELECT app.person_id()) OR id IN (SELECT app.related_persons()))
    AND merged_into IS NULL);

CREATE POLICY person_insert ON person FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.writes_all()) OR (SELECT app.has_role('manager')));

CREATE POLICY person_update ON person FOR UPDATE TO portal_app
  USING ((SELECT app.writes_all()) OR (SELECT app.is_job('sign-in')) OR id = (SELECT app.person_id()) OR id IN (SELECT app.location_guardians()))
  WITH CHECK ((SELECT app.writes_all()) OR (SELECT app.is_job('sign-in')) OR id = (SELECT app.person_id()) OR id IN (SELECT app.location_guardians()));
