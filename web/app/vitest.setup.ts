import { i18n } from '@lingui/core';

// What is tested beside its sources speaks English, as a page does at first.
i18n.loadAndActivate({ locale: 'en', messages: {} });
