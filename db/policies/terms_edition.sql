-- General terms: families and who works here read what holds and what held since they came; what is to come, the office.
ALTER TABLE terms_edition ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON terms_edition TO portal_app;

CREATE POLICY terms_edition_read ON terms_edition FOR SELECT TO portal_app
  USING ((SELECT app.reads_all())
    OR (starts_on <= (SELECT app.today()) AND starts_on >= (SELECT app.terms_since())));

CREATE POLICY terms_edition_insert ON terms_edition FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.writes_all()));

-- What never came into force can be taken back; what held on a day stays.
CREATE POLICY terms_edition_delete ON terms_edition FOR DELETE TO portal_app
  USING ((SELECT app.writes_all()) AND starts_on > (SELECT app.today()));
