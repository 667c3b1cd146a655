/** Office.js defines it; its published types do not. */
declare const CustomFunctions: import('./register-functions').FunctionsOffice;
