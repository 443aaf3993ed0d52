define("Cases_FormPage", /**SCHEMA_DEPS*/[]/**SCHEMA_DEPS*/, function/**SCHEMA_ARGS*/()/**SCHEMA_ARGS*/ {
	return {
		viewConfigDiff: /**SCHEMA_VIEW_CONFIG_DIFF*/[
			{
				"operation": "insert",
				"name": "TimelineTile_OpenCxMessage",
				"values": {
					"type": "crt.TimelineTile",
					"classes": ["view-element"],
					"linkedColumn": "Case",
					"sortedByColumn": "CreatedOn",
					"ownerColumn": "CreatedBy",
					"data": {
						"uId": "cb3b3eb6-f552-5da4-8f42-347ef25e62e2",
						"schemaName": "OpenCxMessage",
						"schemaType": null,
						"filter": { "columnName": "Direction", "columnValue": "b8f7c5d4-7e61-4f0e-8a7b-92d1c4e5a002", "comparisonType": 3 },
						"columns": [
							{ "columnName": "SenderName", "columnLayout": null },
							{
								"columnName": "Text",
								"columnLayout": { "column": 1, "row": 1, "colSpan": 12, "rowSpan": 1 }
							},
							{
								"columnName": "DeliveryState",
								"columnLayout": { "column": 1, "row": 2, "colSpan": 4, "rowSpan": 1 }
							},
							{
								"columnName": "LastError",
								"columnLayout": { "column": 5, "row": 2, "colSpan": 8, "rowSpan": 1 }
							}
						]
					},
					"iconPosition": "only-icon",
					"icon": "star-tab-icon",
					"visible": true
				},
				"parentName": "Timeline",
				"propertyName": "items",
				"index": 6
			},
			{
				"operation": "insert",
				"name": "OpenCxTab",
				"values": {
					"type": "crt.TabContainer",
					"items": [],
					"caption": "#ResourceString(OpenCxTab_caption)#",
					"iconPosition": "only-text",
					"visible": true
				},
				"parentName": "Tabs",
				"propertyName": "items",
				"index": 4
			},
			{
				"operation": "insert",
				"name": "OpenCxSessionExpansionPanel",
				"values": {
					"type": "crt.ExpansionPanel",
					"tools": [],
					"items": [],
					"title": "#ResourceString(OpenCxSessionExpansionPanel_title)#",
					"toggleType": "default",
					"togglePosition": "before",
					"expanded": true,
					"labelColor": "auto",
					"fullWidthHeader": false,
					"titleWidth": 20,
					"padding": { "top": "medium", "bottom": "small", "left": "none", "right": "none" },
					"visible": true
				},
				"parentName": "OpenCxTab",
				"propertyName": "items",
				"index": 0
			},
			{
				"operation": "insert",
				"name": "OpenCxSessionToolsContainer",
				"values": {
					"type": "crt.GridContainer",
					"rows": "minmax(max-content, 24px)",
					"columns": ["minmax(32px, 1fr)"],
					"gap": { "columnGap": "large", "rowGap": "none" },
					"styles": { "overflow-x": "hidden" },
					"items": []
				},
				"parentName": "OpenCxSessionExpansionPanel",
				"propertyName": "tools",
				"index": 0
			},
			{
				"operation": "insert",
				"name": "OpenCxSessionToolsFlexContainer",
				"values": {
					"type": "crt.FlexContainer",
					"direction": "row",
					"gap": "none",
					"alignItems": "center",
					"items": [],
					"layoutConfig": { "column": 1, "row": 1, "colSpan": 1, "rowSpan": 1 }
				},
				"parentName": "OpenCxSessionToolsContainer",
				"propertyName": "items",
				"index": 0
			},
			{
				"operation": "insert",
				"name": "OpenCxSessionRefreshButton",
				"values": {
					"type": "crt.Button",
					"caption": "#ResourceString(OpenCxSessionRefreshButton_caption)#",
					"icon": "reload-button-icon",
					"iconPosition": "only-icon",
					"color": "default",
					"size": "medium",
					"clicked": {
						"request": "crt.LoadDataRequest",
						"params": {
							"config": { "loadType": "reload", "useLastLoadParameters": true },
							"dataSourceName": "OpenCxSessionListDS"
						}
					},
					"visible": true,
					"clickMode": "default"
				},
				"parentName": "OpenCxSessionToolsFlexContainer",
				"propertyName": "items",
				"index": 0
			},
			{
				"operation": "insert",
				"name": "OpenCxSessionListContainer",
				"values": {
					"type": "crt.GridContainer",
					"rows": "minmax(32px, 32px)",
					"columns": ["minmax(32px, 1fr)", "minmax(32px, 1fr)"],
					"gap": { "columnGap": "large", "rowGap": "none" },
					"styles": { "overflow-x": "hidden" },
					"items": []
				},
				"parentName": "OpenCxSessionExpansionPanel",
				"propertyName": "items",
				"index": 0
			},
			{
				"operation": "insert",
				"name": "OpenCxSessionList",
				"values": {
					"type": "crt.DataGrid",
					"layoutConfig": { "column": 1, "row": 1, "colSpan": 2, "rowSpan": 6 },
					"items": "$OpenCxSessionList",
					"primaryColumnName": "OpenCxSessionListDS_Id",
					"columns": [
						{
							"id": "003ff888-5e55-55c8-94a0-65fde3dcd7c9",
							"code": "OpenCxSessionListDS_VisitorName",
							"path": "VisitorName",
							"caption": "#ResourceString(OpenCxSessionListDS_VisitorName)#",
							"dataValueType": 28,
							"width": 180
						},
						{
							"id": "21482d44-2d18-55ef-96bf-3353fdaefaf5",
							"code": "OpenCxSessionListDS_IsVerified",
							"path": "IsVerified",
							"caption": "#ResourceString(OpenCxSessionListDS_IsVerified)#",
							"dataValueType": 12,
							"width": 110
						},
						{
							"id": "18d0ae3a-ce4e-5b1a-a1e3-74d85b476f8e",
							"code": "OpenCxSessionListDS_Channel",
							"path": "Channel",
							"caption": "#ResourceString(OpenCxSessionListDS_Channel)#",
							"dataValueType": 28,
							"width": 110
						},
						{
							"id": "8c5ecbd4-b89c-5de2-81a6-58743b698257",
							"code": "OpenCxSessionListDS_Language",
							"path": "Language",
							"caption": "#ResourceString(OpenCxSessionListDS_Language)#",
							"dataValueType": 27,
							"width": 110
						},
						{
							"id": "93531798-366c-5073-b653-58fef11d1d7a",
							"code": "OpenCxSessionListDS_Sentiment",
							"path": "Sentiment",
							"caption": "#ResourceString(OpenCxSessionListDS_Sentiment)#",
							"dataValueType": 28,
							"width": 130
						},
						{
							"id": "1d546f03-f96a-5e47-a0bd-7380ef6c245e",
							"code": "OpenCxSessionListDS_TicketNumber",
							"path": "TicketNumber",
							"caption": "#ResourceString(OpenCxSessionListDS_TicketNumber)#",
							"dataValueType": 27,
							"width": 130
						},
						{
							"id": "a3efecf0-b562-5041-8634-de28ef4b5143",
							"code": "OpenCxSessionListDS_HandedOverOn",
							"path": "HandedOverOn",
							"caption": "#ResourceString(OpenCxSessionListDS_HandedOverOn)#",
							"dataValueType": 7,
							"width": 160
						},
						{
							"id": "c76ac2cd-02ba-55df-9098-1ceb30686081",
							"code": "OpenCxSessionListDS_Url",
							"path": "Url",
							"caption": "#ResourceString(OpenCxSessionListDS_Url)#",
							"dataValueType": 44,
							"width": 330
						}
					],
					"features": { "editable": false },
					"fitContent": true,
					"visible": true
				},
				"parentName": "OpenCxSessionListContainer",
				"propertyName": "items",
				"index": 0
			},
			{
				"operation": "insert",
				"name": "OpenCxReplyExpansionPanel",
				"values": {
					"type": "crt.ExpansionPanel",
					"tools": [],
					"items": [],
					"title": "#ResourceString(OpenCxReplyExpansionPanel_title)#",
					"toggleType": "default",
					"togglePosition": "before",
					"expanded": true,
					"labelColor": "auto",
					"fullWidthHeader": false,
					"titleWidth": 20,
					"padding": { "top": "medium", "bottom": "small", "left": "none", "right": "none" },
					"visible": true
				},
				"parentName": "OpenCxTab",
				"propertyName": "items",
				"index": 1
			},
			{
				"operation": "insert",
				"name": "OpenCxReplyToolsContainer",
				"values": {
					"type": "crt.GridContainer",
					"rows": "minmax(max-content, 24px)",
					"columns": ["minmax(32px, 1fr)"],
					"gap": { "columnGap": "large", "rowGap": "none" },
					"styles": { "overflow-x": "hidden" },
					"items": []
				},
				"parentName": "OpenCxReplyExpansionPanel",
				"propertyName": "tools",
				"index": 0
			},
			{
				"operation": "insert",
				"name": "OpenCxReplyToolsFlexContainer",
				"values": {
					"type": "crt.FlexContainer",
					"direction": "row",
					"gap": "none",
					"alignItems": "center",
					"items": [],
					"layoutConfig": { "column": 1, "row": 1, "colSpan": 1, "rowSpan": 1 }
				},
				"parentName": "OpenCxReplyToolsContainer",
				"propertyName": "items",
				"index": 0
			},
			{
				"operation": "insert",
				"name": "OpenCxReplyRefreshButton",
				"values": {
					"type": "crt.Button",
					"caption": "#ResourceString(OpenCxReplyRefreshButton_caption)#",
					"icon": "reload-button-icon",
					"iconPosition": "only-icon",
					"color": "default",
					"size": "medium",
					"clicked": {
						"request": "crt.LoadDataRequest",
						"params": {
							"config": { "loadType": "reload", "useLastLoadParameters": true },
							"dataSourceName": "OpenCxReplyListDS"
						}
					},
					"visible": true,
					"clickMode": "default"
				},
				"parentName": "OpenCxReplyToolsFlexContainer",
				"propertyName": "items",
				"index": 0
			},
			{
				"operation": "insert",
				"name": "OpenCxReplyRetryButton",
				"values": {
					"type": "crt.Button",
					"caption": "#ResourceString(OpenCxReplyRetryButton_caption)#",
					"color": "default",
					"size": "medium",
					"iconPosition": "only-text",
					"clicked": {
						"request": "crt.RunBusinessProcessRequest",
						"params": {
							"processName": "OpenCxReplyRetry",
							"processRunType": "ForTheSelectedPage",
							"recordIdProcessParameterName": "CaseId",
							"showNotification": true,
							"notificationText": "#ResourceString(OpenCxReplyRetryButton_notificationText)#"
						}
					},
					"visible": true,
					"clickMode": "default"
				},
				"parentName": "OpenCxReplyToolsFlexContainer",
				"propertyName": "items",
				"index": 1
			},
			{
				"operation": "insert",
				"name": "OpenCxReplyListContainer",
				"values": {
					"type": "crt.GridContainer",
					"rows": "minmax(32px, 32px)",
					"columns": ["minmax(32px, 1fr)", "minmax(32px, 1fr)"],
					"gap": { "columnGap": "large", "rowGap": "none" },
					"styles": { "overflow-x": "hidden" },
					"items": []
				},
				"parentName": "OpenCxReplyExpansionPanel",
				"propertyName": "items",
				"index": 0
			},
			{
				"operation": "insert",
				"name": "OpenCxReplyList",
				"values": {
					"type": "crt.DataGrid",
					"layoutConfig": { "column": 1, "row": 1, "colSpan": 2, "rowSpan": 6 },
					"items": "$OpenCxReplyList",
					"primaryColumnName": "OpenCxReplyListDS_Id",
					"columns": [
						{
							"id": "4519690f-b954-5448-a332-a5ee90b3722f",
							"code": "OpenCxReplyListDS_CreatedOn",
							"path": "CreatedOn",
							"caption": "#ResourceString(OpenCxReplyListDS_CreatedOn)#",
							"dataValueType": 7,
							"width": 160
						},
						{
							"id": "9631c25f-fb87-5e4e-98b3-ee6467f48ba8",
							"code": "OpenCxReplyListDS_SenderName",
							"path": "SenderName",
							"caption": "#ResourceString(OpenCxReplyListDS_SenderName)#",
							"dataValueType": 28,
							"width": 160
						},
						{
							"id": "64f97489-eb1b-5f9a-8089-fae757f7c576",
							"code": "OpenCxReplyListDS_Text",
							"path": "Text",
							"caption": "#ResourceString(OpenCxReplyListDS_Text)#",
							"dataValueType": 29,
							"width": 420
						},
						{
							"id": "6bfa7d75-4e21-5b29-bcf9-6675a08b47ad",
							"code": "OpenCxReplyListDS_DeliveryState",
							"path": "DeliveryState",
							"caption": "#ResourceString(OpenCxReplyListDS_DeliveryState)#",
							"dataValueType": 10,
							"referenceSchemaName": "OpenCxDeliveryState",
							"width": 140
						},
						{
							"id": "ad664398-1ecc-5751-98ea-4d6ab9f16088",
							"code": "OpenCxReplyListDS_Attempts",
							"path": "Attempts",
							"caption": "#ResourceString(OpenCxReplyListDS_Attempts)#",
							"dataValueType": 4,
							"width": 100
						},
						{
							"id": "75850b41-909e-5639-97bf-62767ca8048e",
							"code": "OpenCxReplyListDS_NextAttemptOn",
							"path": "NextAttemptOn",
							"caption": "#ResourceString(OpenCxReplyListDS_NextAttemptOn)#",
							"dataValueType": 7,
							"width": 160
						},
						{
							"id": "40e386ff-156c-5944-a0f5-b171771a9a76",
							"code": "OpenCxReplyListDS_LastError",
							"path": "LastError",
							"caption": "#ResourceString(OpenCxReplyListDS_LastError)#",
							"dataValueType": 30,
							"width": 320
						}
					],
					"features": { "editable": false },
					"fitContent": true,
					"visible": true
				},
				"parentName": "OpenCxReplyListContainer",
				"propertyName": "items",
				"index": 0
			}
		]/**SCHEMA_VIEW_CONFIG_DIFF*/,
		viewModelConfigDiff: /**SCHEMA_VIEW_MODEL_CONFIG_DIFF*/[
			{
				"operation": "merge",
				"path": ["attributes"],
				"values": {
					"OpenCxSessionList": {
						"isCollection": true,
						"modelConfig": {
							"path": "OpenCxSessionListDS",
							"sortingConfig": {
								"default": [
									{ "direction": "desc", "columnName": "HandedOverOn" }
								]
							}
						},
						"viewModelConfig": {
							"attributes": {
								"OpenCxSessionListDS_VisitorName": {
									"modelConfig": { "path": "OpenCxSessionListDS.VisitorName" }
								},
								"OpenCxSessionListDS_IsVerified": {
									"modelConfig": { "path": "OpenCxSessionListDS.IsVerified" }
								},
								"OpenCxSessionListDS_Channel": {
									"modelConfig": { "path": "OpenCxSessionListDS.Channel" }
								},
								"OpenCxSessionListDS_Language": {
									"modelConfig": { "path": "OpenCxSessionListDS.Language" }
								},
								"OpenCxSessionListDS_Sentiment": {
									"modelConfig": { "path": "OpenCxSessionListDS.Sentiment" }
								},
								"OpenCxSessionListDS_TicketNumber": {
									"modelConfig": { "path": "OpenCxSessionListDS.TicketNumber" }
								},
								"OpenCxSessionListDS_HandedOverOn": {
									"modelConfig": { "path": "OpenCxSessionListDS.HandedOverOn" }
								},
								"OpenCxSessionListDS_Url": {
									"modelConfig": { "path": "OpenCxSessionListDS.Url" }
								},
								"OpenCxSessionListDS_Id": {
									"modelConfig": { "path": "OpenCxSessionListDS.Id" }
								}
							}
						}
					},
					"OpenCxReplyList": {
						"isCollection": true,
						"modelConfig": {
							"path": "OpenCxReplyListDS",
							"sortingConfig": {
								"default": [
									{ "direction": "desc", "columnName": "CreatedOn" }
								]
							},
							"filterAttributes": [
								{ "name": "OpenCxReplyList_PredefinedFilter", "loadOnChange": true }
							]
						},
						"viewModelConfig": {
							"attributes": {
								"OpenCxReplyListDS_CreatedOn": {
									"modelConfig": { "path": "OpenCxReplyListDS.CreatedOn" }
								},
								"OpenCxReplyListDS_SenderName": {
									"modelConfig": { "path": "OpenCxReplyListDS.SenderName" }
								},
								"OpenCxReplyListDS_Text": {
									"modelConfig": { "path": "OpenCxReplyListDS.Text" }
								},
								"OpenCxReplyListDS_DeliveryState": {
									"modelConfig": { "path": "OpenCxReplyListDS.DeliveryState" }
								},
								"OpenCxReplyListDS_Attempts": {
									"modelConfig": { "path": "OpenCxReplyListDS.Attempts" }
								},
								"OpenCxReplyListDS_NextAttemptOn": {
									"modelConfig": { "path": "OpenCxReplyListDS.NextAttemptOn" }
								},
								"OpenCxReplyListDS_LastError": {
									"modelConfig": { "path": "OpenCxReplyListDS.LastError" }
								},
								"OpenCxReplyListDS_Id": {
									"modelConfig": { "path": "OpenCxReplyListDS.Id" }
								}
							}
						}
					},
					"OpenCxReplyList_PredefinedFilter": {
						"value": {
							"items": {
								"ceeca989-c617-5726-89c1-ec5df0b2a03f": {
									"filterType": 4,
									"comparisonType": 3,
									"isEnabled": true,
									"trimDateTimeParameterToDate": false,
									"leftExpression": { "expressionType": 0, "columnPath": "Direction" },
									"isAggregative": false,
									"dataValueType": 10,
									"referenceSchemaName": "OpenCxMessageDirection",
									"rightExpressions": [
										{
											"expressionType": 2,
											"parameter": {
												"dataValueType": 10,
												"value": {
													"Name": "Outgoing",
													"Id": "b8f7c5d4-7e61-4f0e-8a7b-92d1c4e5a002",
													"value": "b8f7c5d4-7e61-4f0e-8a7b-92d1c4e5a002",
													"displayValue": "Outgoing"
												}
											}
										}
									]
								}
							},
							"logicalOperation": 0,
							"isEnabled": true,
							"filterType": 6,
							"rootSchemaName": "OpenCxMessage"
						}
					}
				}
			}
		]/**SCHEMA_VIEW_MODEL_CONFIG_DIFF*/,
		modelConfigDiff: /**SCHEMA_MODEL_CONFIG_DIFF*/[
			{
				"operation": "merge",
				"path": ["dataSources"],
				"values": {
					"OpenCxSessionListDS": {
						"type": "crt.EntityDataSource",
						"scope": "viewElement",
						"config": {
							"entitySchemaName": "OpenCxSession",
							"attributes": {
								"VisitorName": { "path": "VisitorName" },
								"IsVerified": { "path": "IsVerified" },
								"Channel": { "path": "Channel" },
								"Language": { "path": "Language" },
								"Sentiment": { "path": "Sentiment" },
								"TicketNumber": { "path": "TicketNumber" },
								"HandedOverOn": { "path": "HandedOverOn" },
								"Url": { "path": "Url" }
							}
						}
					},
					"OpenCxReplyListDS": {
						"type": "crt.EntityDataSource",
						"scope": "viewElement",
						"config": {
							"entitySchemaName": "OpenCxMessage",
							"attributes": {
								"CreatedOn": { "path": "CreatedOn" },
								"SenderName": { "path": "SenderName" },
								"Text": { "path": "Text" },
								"DeliveryState": { "path": "DeliveryState" },
								"Attempts": { "path": "Attempts" },
								"NextAttemptOn": { "path": "NextAttemptOn" },
								"LastError": { "path": "LastError" }
							}
						}
					}
				}
			},
			{
				"operation": "merge",
				"path": ["dependencies"],
				"values": {
					"OpenCxSessionListDS": [
						{ "attributePath": "Case", "relationPath": "PDS.Id" }
					],
					"OpenCxReplyListDS": [
						{ "attributePath": "Case", "relationPath": "PDS.Id" }
					]
				}
			}
		]/**SCHEMA_MODEL_CONFIG_DIFF*/,
		handlers: /**SCHEMA_HANDLERS*/[]/**SCHEMA_HANDLERS*/,
		converters: /**SCHEMA_CONVERTERS*/{}/**SCHEMA_CONVERTERS*/,
		validators: /**SCHEMA_VALIDATORS*/{}/**SCHEMA_VALIDATORS*/
	};
});
