import { noOpenExposure } from '../../../src/rules/hardening/no-open-exposure';
import { testRule } from '../rule-tester';

testRule(noOpenExposure);
