SELECT
  article_key AS articleKey, position, id, kind, type, mode, modality, polarity, tense,
  "trigger", trigger_start AS triggerStart, trigger_end AS triggerEnd,
  sentence, sentence_start AS sentenceStart, sentence_end AS sentenceEnd,
  date_start AS dateStart, date_end AS dateEnd, date_text AS dateText, date_source AS dateSource,
  plover, rule, confidence, lexicon_version AS lexiconVersion, model_version AS modelVersion,
  event_id AS eventId, event_name AS eventName, reciprocal, title, former
FROM claim
WHERE article_key IN (SELECT value FROM json_each($keys))
ORDER BY article_key, position;
