INSERT INTO claim (
  article_key, position, id, kind, type, mode, modality, polarity, tense, "trigger", trigger_start, trigger_end,
  sentence, sentence_start, sentence_end, date_start, date_end, date_text, date_source, plover, rule, confidence,
  lexicon_version, model_version, event_id, event_name, reciprocal, title, former)
VALUES (
  $articleKey, $position, $id, $kind, $type, $mode, $modality, $polarity, $tense, $trigger, $triggerStart, $triggerEnd,
  $sentence, $sentenceStart, $sentenceEnd, $dateStart, $dateEnd, $dateText, $dateSource, $plover, $rule, $confidence,
  $lexiconVersion, $modelVersion, $eventId, $eventName, $reciprocal, $title, $former);
