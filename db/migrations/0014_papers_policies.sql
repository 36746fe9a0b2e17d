-- Money and papers: whoever pays reads the own ones, office and admin all; a co-parent sees none of it.
-- The outbox reads what it turns into a PDF or a letter.
ALTER TABLE invoice_series ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY invoice_series_read ON invoice_series FOR SELECT TO portal_app
  USING ((SELECT app.writes_all()));
--> statement-breakpoint
CREATE POLICY invoice_series_insert ON invoice_series FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.writes_all()));
--> statement-breakpoint
CREATE POLICY invoice_series_update ON invoice_series FOR UPDATE TO portal_app
  USING ((SELECT app.writes_all()))
  WITH CHECK ((SELECT app.writes_all()));
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (last_number) ON invoice_series TO portal_app;
--> statement-breakpoint
ALTER TABLE invoice ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY invoice_read ON invoice FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()) OR payer_id = (SELECT app.person_id()));
--> statement-breakpoint
CREATE POLICY invoice_insert ON invoice FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.writes_all()));
--> statement-breakpoint
CREATE POLICY invoice_update ON invoice FOR UPDATE TO portal_app
  USING ((SELECT app.writes_all()))
  WITH CHECK ((SELECT app.writes_all()));
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (state) ON invoice TO portal_app;
--> statement-breakpoint
ALTER TABLE invoice_line ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY invoice_line_read ON invoice_line FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()) OR invoice_id IN (SELECT i.id FROM invoice i WHERE i.payer_id = (SELECT app.person_id())));
--> statement-breakpoint
CREATE POLICY invoice_line_insert ON invoice_line FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.writes_all()));
--> statement-breakpoint
GRANT SELECT, INSERT ON invoice_line TO portal_app;
--> statement-breakpoint
ALTER TABLE payment ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY payment_read ON payment FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()) OR invoice_id IN (SELECT i.id FROM invoice i WHERE i.payer_id = (SELECT app.person_id())));
--> statement-breakpoint
CREATE POLICY payment_insert ON payment FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.writes_all()));
--> statement-breakpoint
GRANT SELECT, INSERT ON payment TO portal_app;
--> statement-breakpoint
ALTER TABLE person_billing ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY person_billing_read ON person_billing FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()) OR person_id = (SELECT app.person_id()));
--> statement-breakpoint
CREATE POLICY person_billing_insert ON person_billing FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.writes_all()));
--> statement-breakpoint
CREATE POLICY person_billing_update ON person_billing FOR UPDATE TO portal_app
  USING ((SELECT app.writes_all()))
  WITH CHECK ((SELECT app.writes_all()));
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON person_billing TO portal_app;
--> statement-breakpoint
ALTER TABLE document ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY document_read ON document FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()) OR payer_id = (SELECT app.person_id()));
--> statement-breakpoint
CREATE POLICY document_insert ON document FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.writes_all()));
--> statement-breakpoint
GRANT SELECT, INSERT ON document TO portal_app;
--> statement-breakpoint
ALTER TABLE document_file ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY document_file_read ON document_file FOR SELECT TO portal_app
  USING ((SELECT app.reads_all()) OR document_id IN (SELECT d.id FROM document d WHERE d.payer_id = (SELECT app.person_id())));
--> statement-breakpoint
CREATE POLICY document_file_insert ON document_file FOR INSERT TO portal_app
  WITH CHECK ((SELECT app.is_job('outbox')));
--> statement-breakpoint
GRANT SELECT, INSERT ON document_file TO portal_app;
--> statement-breakpoint
-- What was sent stays as it was, whoever asks: only the state moves, and only forward.
CREATE FUNCTION app.keep_invoice() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
  IF to_jsonb(NEW) - 'state' <> to_jsonb(OLD) - 'state'
    OR (OLD.state, NEW.state) NOT IN (('open', 'paid'), ('open', 'credited'), ('paid', 'credited')) THEN
    RAISE EXCEPTION 'an issued invoice is not changed' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END
$$;
--> statement-breakpoint
CREATE TRIGGER invoice_kept BEFORE UPDATE ON invoice FOR EACH ROW EXECUTE FUNCTION app.keep_invoice();
--> statement-breakpoint
-- At commit the lines add up to the total; so no line can join an invoice later either.
CREATE FUNCTION app.invoice_adds_up() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS
$$
DECLARE
  the_invoice uuid := CASE TG_TABLE_NAME WHEN 'invoice' THEN to_jsonb(NEW)->>'id' ELSE to_jsonb(NEW)->>'invoice_id' END;
BEGIN
  IF (SELECT i.total_cents IS DISTINCT FROM (SELECT sum(l.cents) FROM invoice_line l WHERE l.invoice_id = i.id)
      FROM invoice i WHERE i.id = the_invoice) THEN
    RAISE EXCEPTION 'the lines of an invoice do not add up to its total' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END
$$;
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER invoice_adds_up AFTER INSERT ON invoice DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION app.invoice_adds_up();
--> statement-breakpoint
CREATE CONSTRAINT TRIGGER invoice_line_adds_up AFTER INSERT ON invoice_line DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION app.invoice_adds_up();
