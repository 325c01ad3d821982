ALTER TABLE "receipts" DROP CONSTRAINT "receipts_consultation_id_consultations_id_fk";
