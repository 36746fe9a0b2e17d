-- Who works the inbox it went out from; no family reads who else got a message.
ALTER TABLE mailing ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON mailing TO portal_app;
GRANT UPDATE (recalled_at, recalled_by) ON mailing TO portal_app;

CREATE POLICY mailing_read ON mailing FOR SELECT TO portal_app
  USING ((SELECT app.reads_all())
    OR (kind = 'group' AND location_id IN (SELECT unnest(app.work_location_ids())))
    OR (kind = 'location' AND location_id IN (SELECT unnest(app.managed_location_ids()))));

CREATE POLICY mailing_insert ON mailing FOR INSERT TO portal_app
  WITH CHECK (sent_by = (SELECT app.person_id()) AND app.works_inbox(kind, location_id));

CREATE POLICY mailing_update ON mailing FOR UPDATE TO portal_app
  USING (sent_by = (SELECT app.person_id()) AND app.works_inbox(kind, location_id))
  WITH CHECK (sent_by = (SELECT app.person_id()) AND recalled_by = (SELECT app.person_id()));

CREATE POLICY mailing_delete ON mailing FOR DELETE TO portal_app
  USING ((SELECT app.is_job('housekeeping')));
